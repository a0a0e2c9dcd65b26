using System.Globalization;
using Abiquo.Sdk.Generator.Tests.Harness;

namespace Abiquo.Sdk.Generator.Tests.Facts;

/// <summary>A mistake about versions is one error at its place.</summary>
public sealed class VersionErrorTests
{
    private const string Versions = "\"versions\": [\"5.4\", \"6.0\", \"6.1\"]";
    private const string Since = "\"value\": \"on\", \"since\": \"6.0\" }";

    [TestCase(Versions, "\"versions\": [\"5.4\", \"6.0\", \"6.1\", ⟦\"6.0\"⟧]", "ABQ0006", "in 'versions' of the spec, '6.0' is listed twice")]
    [TestCase(Versions, "\"versions\": [\"5.4\", \"6.0\", \"6.1\", \"6.2-rc\", ⟦\"6.2-RC\"⟧]", "ABQ0006", "version '6.2-RC' is declared twice")]
    [TestCase(Versions, "\"versions\": [\"5.4\", \"6.0\", \"6.1\", ⟦\"6-1\"⟧]", "ABQ0011", "the version '6-1' would become a second 'V6_1' in PressVersion; choose another name, such as '6-1-2'")]
    [TestCase(Versions, "\"versions\": [\"5.4\", \"6.0\", \"6.1\", ⟦\"6.2 beta\"⟧]", "ABQ0005", "'6.2 beta' cannot be the name of a version; expected letters and digits with single dots or hyphens between them")]
    [TestCase(Versions, "\"versions\": ⟦[]⟧", "ABQ0013", "'versions' of the spec is empty")]
    [TestCase(Versions, "\"versions\": ⟦\"6.0\"⟧", "ABQ0004", "'versions' of the spec: expected a list of versions of the platform, oldest first, found")]
    [TestCase(Since, "\"value\": \"on\", \"since\": ⟦\"6.2\"⟧ }", "ABQ0007", "there is no version '6.2'; did you mean '6.0'?")]
    [TestCase(Since, "\"value\": \"on\", \"until\": ⟦\"7\"⟧ }", "ABQ0007", "there is no version '7'; expected")]
    [TestCase(Since, "\"value\": \"on\", \"since\": ⟦6.0⟧ }", "ABQ0004", "'since' of the property 'page.stream': expected the first version that has it, found")]
    [TestCase(Since, "\"value\": \"on\", \"since\": \"6.1\", \"until\": ⟦\"6.0\"⟧ }", "ABQ0009", "'until' of the property 'page.stream': '6.0' is not allowed; it is older than 'since', 6.1; expected that version or a newer one")]
    [TestCase("\"since\": \"6.0\", \"until\": \"6.0\" },\n    { \"id\": \"engine-people\"", "\"since\": \"6.0\", \"until\": ⟦\"6.9\"⟧ },\n    { \"id\": \"engine-people\"", "ABQ0007", "there is no version '6.9'")]
    [TestCase("\"summary\": \"Old orders.\", \"until\": \"5.4\"", "\"summary\": \"Old orders.\", \"until\": ⟦\"5.5\"⟧", "ABQ0007", "there is no version '5.5'; did you mean '5.4'?")]
    [TestCase("\"constraint\": \"A name\", \"until\": \"6.0\"", "\"constraint\": \"A name\", \"until\": ⟦\"6.5\"⟧", "ABQ0007", "there is no version '6.5'")]
    [TestCase("\"external\": \"Directories\", \"since\": \"6.0\"", "\"external\": \"Directories\", \"since\": ⟦\"8.0\"⟧", "ABQ0007", "there is no version '8.0'")]
    [TestCase("\"required\": false, \"summary\": \"The finder.\", \"since\": \"6.0\"", "\"required\": false, \"summary\": \"The finder.\", \"since\": ⟦\"6.7\"⟧", "ABQ0007", "there is no version '6.7'")]
    [TestCase("\"required\": false, \"summary\": \"The finder.\", \"since\": \"6.0\"", "\"required\": true, \"summary\": \"The finder.\", \"since\": ⟦\"6.0\"⟧", "ABQ0009", "'since' of the required member 'Finder': '6.0' is not allowed; other versions could not leave it out; write \"required\": false, or give the environment a 'version'")]
    [TestCase(Versions, Versions + ", \"defaultVersion\": ⟦\"6.2\"⟧", "ABQ0007", "there is no version '6.2'; did you mean '6.0'?")]
    [TestCase(Versions, Versions + ", \"defaultVersion\": ⟦6.0⟧", "ABQ0004", "'defaultVersion' of the spec: expected the version of an environment that does not say one, found")]
    [TestCase("\"version\": \"5.4\"", "\"version\": ⟦\"5.5\"⟧", "ABQ0007", "there is no version '5.5'; did you mean '5.4'?")]
    [TestCase("{ \"id\": \"Monitor\", \"appliance\": \"Monitor\", \"required\": false", "{ \"id\": ⟦\"Version\"⟧, \"appliance\": \"Monitor\", \"required\": false", "ABQ0011", "the member 'Version' would become a second 'Version' in PressEnvironment")]
    [TestCase("\"id\": \"OldPressEnvironment\"", "\"id\": ⟦\"PressVersion\"⟧", "ABQ0011", "'PressVersion' would become a second 'PressVersion' in namespace Acme.Press")]
    public void One_fault_is_one_error_at_its_place(string find, string put, string id, string message)
    {
        var mistake = Mistake.In(PressPlatform.Spec, find, put);
        var run = GeneratorRun.Over(mistake.Text);
        mistake.IsOneErrorOf(run, id, message);
        Assert.That(run.Compile(), Is.Empty, "what is faulty is left out");
    }

    [Test]
    public void A_spec_without_a_mistake_has_no_error() => Assert.That(GeneratorRun.Over(PressPlatform.Spec).Diagnostics, Is.Empty);

    /// <summary>A rule and its endpoint that are never there together connect nothing.</summary>
    [Test]
    public void A_rule_of_other_versions_than_its_endpoint_is_a_warning()
    {
        var spec = PressPlatform.Spec.Replace("\"to\": \"Api.Legacy\", ", "\"to\": \"Api.Legacy\", \"since\": \"6.0\", ", StringComparison.Ordinal);
        var warning = GeneratorRun.Over(spec).Diagnostics.Single();
        Assert.That(
            (warning.Id, warning.GetMessage(CultureInfo.InvariantCulture)),
            Is.EqualTo(("ABQ0020", "the rule 'page-legacy' connects nothing in any environment: no version of one has both the rule and Api.Legacy; remove it, or change the environments or the rule so that it does")));
    }

    [TestCase("\"when\": { \"several\": \"Reader\" }", "no appliance has the role 'Reader'")]
    [TestCase("\"when\": { \"virtualAddress\": \"Api\" }", "no appliance with the role 'Api' can have a virtual address")]
    public void A_condition_that_never_holds_is_a_warning(string when, string reason)
    {
        var spec = PressPlatform.Spec.Replace("\"to\": \"Api.Legacy\", ", $"\"to\": \"Api.Legacy\", {when}, ", StringComparison.Ordinal);
        var warning = GeneratorRun.Over(spec).Diagnostics.Single();
        Assert.That(warning.GetMessage(CultureInfo.InvariantCulture), Does.StartWith($"the rule 'page-legacy' connects nothing in any environment: {reason}; "));
    }

    [Test]
    public void Every_version_has_a_member_with_its_name()
    {
        var spec = PressPlatform.Spec.Replace("\"6.1\"]", "\"6.1\", \"v6.2\", \"Squid-7\", \"lunar\"]", StringComparison.Ordinal);
        var topology = GeneratorRun.Over(spec).Sources["topology-spec.spec.topology.g.cs"];
        Assert.That(
            System.Text.RegularExpressions.Regex.Matches(topology, "Version ([^ ]*)\\.</summary>\r?\n    ([A-Za-z0-9_]*),").Select(match => $"{match.Groups[1]}={match.Groups[2]}"),
            Is.EqualTo(["5.4=V5_4", "6.0=V6_0", "6.1=V6_1", "v6.2=V6_2", "Squid-7=Squid_7", "lunar=Lunar"]));
    }
}

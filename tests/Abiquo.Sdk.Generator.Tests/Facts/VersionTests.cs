using System.Text;
using Abiquo.Sdk.Artefacts.Worksheet;
using Abiquo.Sdk.Comparison;
using Abiquo.Sdk.Serialization;

namespace Abiquo.Sdk.Generator.Tests.Facts;

/// <summary>Environments of several versions of one platform.</summary>
public sealed class VersionTests
{
    [TestCase("Old", "readers page-http page-legacy page-stats engine-sql engine-node")]
    [TestCase("Middle", "readers page-http page-stream page-stats engine-sql engine-node engine-metrics")]
    [TestCase("New", "readers page-http page-stream page-stats engine-sql engine-node")]
    [TestCase("Pinned", "readers page-http page-legacy engine-sql engine-node engine-search")]
    public void A_rule_connects_in_its_versions(string environment, string rules) =>
        Assert.That(string.Join(' ', PressPlatform.Rules(environment)), Is.EqualTo(rules));

    [TestCase("Old", "always metrics engine small legacy way old")]
    [TestCase("Middle", "always metrics engine small way stream between")]
    [TestCase("New", "always metrics engine small way stream")]
    public void A_property_is_written_in_its_versions(string environment, string properties) =>
        Assert.That(PressPlatform.Properties(environment), Is.EqualTo(properties));

    /// <summary>Of several references, the first that the version has.</summary>
    [TestCase("Old", "page.way=8009")]
    [TestCase("New", "page.way=8010")]
    public void An_endpoint_that_the_version_lacks_is_none(string environment, string line) =>
        Assert.That(PressPlatform.PropertyLines(environment), Has.Some.EqualTo(line));

    [TestCase("Old", "Own name")]
    [TestCase("Full", "Finder", "Own name")]
    [TestCase("New")]
    public void The_installer_asks_in_the_versions_of_a_parameter(string environment, params string[] parameters) =>
        Assert.That(PressPlatform.Parameters(environment), Is.EqualTo(parameters));

    [TestCase("Old", "8009", "8010")]
    [TestCase("New", "8010", "8009")]
    public void A_firewall_is_that_of_the_version(string environment, string open, string closed)
    {
        using (Assert.EnterMultipleScope())
        {
            foreach (var format in new[] { "nftables", "iptables", "ufw", "firewalld" })
            {
                Assert.That(PressPlatform.Firewall(environment, "e1.example.com", format), Does.Contain(open).And.Not.Contain(closed), format);
            }
        }
    }

    [TestCase("OldWithFinder",
        "Finder: error ABQ3021: Finder is there since 6.0, and this environment is of version 5.4; leave it out, or choose another version.",
        "Directories: error ABQ3021: Directories is there since 6.0, and this environment is of version 5.4; leave it out, or choose another version.")]
    [TestCase("NewWithArchive", "Archive: error ABQ3021: Archive is there until 6.0, and this environment is of version 6.1; leave it out, or choose another version.")]
    [TestCase("NoVersion", "Version: error ABQ3020: there is no version 42; set V5_4 or V6_0 or V6_1.")]
    [TestCase("NegativeVersion", "Version: error ABQ3020: there is no version -1; set V5_4 or V6_0 or V6_1.")]
    [TestCase("Old")]
    [TestCase("New")]
    [TestCase("Pinned")]
    public void What_the_version_does_not_have_is_a_finding(string environment, params string[] findings) =>
        Assert.That(PressPlatform.Findings(environment), Is.EqualTo(findings));

    [Test]
    public void Nobody_needs_a_connection_to_an_endpoint_that_the_version_lacks()
    {
        var spec = PressPlatform.Spec.Replace("\"summary\": \"Who leads.\"", "\"summary\": \"Who leads.\", \"until\": \"5.4\"", StringComparison.Ordinal);
        Assert.That(PressPlatform.Environment("Two", spec).Validate(), Is.Empty);
    }

    [TestCase("press with { Version = PressVersion.V5_4 }")]
    [TestCase("press with { Finder = finder }")]
    [TestCase("old with { Archive = null! }")]
    [TestCase("old with { Finder = finder }", "CS0117")]
    [TestCase("old with { Directories = [] }", "CS0117")]
    [TestCase("old with { Version = PressVersion.V5_4 }", "CS0117")]
    [TestCase("press with { Version = \"5.4\" }", "CS0029")]
    public void A_class_of_one_version_has_the_members_of_that(string expression, params string[] errors) =>
        Assert.That(PressPlatform.Errors(expression), Is.EqualTo(errors));

    [TestCase("Old", "5.4")]
    [TestCase("Small", "6.1")]
    [TestCase("Pinned", "5.4")]
    public void A_deployment_knows_its_version(string environment, string version)
    {
        var deployment = PressPlatform.Resolve(environment);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(deployment.Version, Is.EqualTo(version));
            Assert.That(WorksheetWriter.Write(deployment, "markdown"), Does.StartWith($"# Worksheet of the {deployment.Environment.Definition.Label} of Press {version}\n"));
            Assert.That(Artefacts.Diagram.Graph.TopologyDiagram.Of(deployment).Title, Is.EqualTo($"Press {version}: {deployment.Environment.Definition.Label}"));
        }
    }

    [TestCase("Old", "\n  \"version\": \"5.4\",\n")]
    [TestCase("New", "\n  \"version\": \"6.1\",\n")]
    public void A_document_says_the_version(string environment, string line)
    {
        var original = PressPlatform.Environment(environment);
        var written = EnvironmentJson.Write(original);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(written, Does.Contain(line));
            Assert.That(PressPlatform.Read(written), Is.EqualTo(original));
            Assert.That(new DocumentSchema(PressPlatform.Schema(environment)).Errors(written), Is.Empty);
        }
    }

    [Test]
    public void A_document_without_a_version_is_of_the_newest()
    {
        var written = EnvironmentJson.Write(PressPlatform.Environment("New"));
        Assert.That(PressPlatform.Read(written.Replace("  \"version\": \"6.1\",\n", "", StringComparison.Ordinal)), Is.EqualTo(PressPlatform.Environment("New")));
    }

    /// <summary>An environment that does not say a version is of the default, in C# and in a document.</summary>
    [TestCase("5.4")]
    [TestCase("6.0")]
    public void A_spec_says_the_version_that_is_usual(string version)
    {
        var spec = PressPlatform.Spec.Replace("\"versions\"", $"\"defaultVersion\": \"{version}\", \"versions\"", StringComparison.Ordinal);
        var environment = PressPlatform.Environment("Watched", spec);
        var document = EnvironmentJson.Write(environment).Replace($"  \"version\": \"{version}\",\n", "", StringComparison.Ordinal);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(environment.Resolve().Version, Is.EqualTo(version));
            Assert.That(document, Does.Not.Contain("version"));
            Assert.That(EnvironmentJson.ReadLike(environment, Encoding.UTF8.GetBytes(document)).Environment, Is.EqualTo(environment));
        }
    }

    [Test]
    public void A_document_of_a_pinned_version_says_none() =>
        Assert.That(EnvironmentJson.Write(PressPlatform.Environment("Pinned")), Does.Not.Contain("version"));

    [TestCase("\"6.2\"", "'6.2' is not a version of Press; did you mean '6.0'?")]
    [TestCase("\"7\"", "'7' is not a version of Press; expected '5.4', '6.0', '6.1'")]
    [TestCase("6.0", "expected one of the strings \"5.4\", \"6.0\", \"6.1\", but found the number '6.0'.")]
    [TestCase("\"\\u001b[31m\"", "is not a version of Press")]
    public void A_wrong_version_is_an_error_at_its_place(string version, string message)
    {
        var problems = PressPlatform.Problems(EnvironmentJson.Write(PressPlatform.Environment("New")).Replace("\"6.1\"", version, StringComparison.Ordinal));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(problems, Does.Contain(message).And.Contain("Version"));
            Assert.That(problems, Does.Not.Contain('\n').And.Not.Contain('\u001b'));
        }
    }

    [Test]
    public void A_member_of_another_version_in_a_document_is_an_error_at_its_place() => Assert.That(
        PressPlatform.Problems(EnvironmentJson.Write(PressPlatform.Environment("Full")).Replace("\"6.0\"", "\"5.4\"", StringComparison.Ordinal)),
        Does.Contain("Finder is there since 6.0, and this environment is of version 5.4"));

    [Test]
    public void A_schema_lists_the_versions()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(PressPlatform.Schema("New"), Does.Match("\"version\": \\{\\s*\"enum\": \\[\\s*\"5.4\",\\s*\"6.0\",\\s*\"6.1\"\\s*\\]"));
            Assert.That(PressPlatform.Schema("Pinned"), Does.Not.Contain("\"version\""));
        }
    }

    [Test]
    public void An_upgrade_opens_before_it_changes_and_closes_after()
    {
        var diff = EnvironmentDiff.Of(PressPlatform.Resolve("Old"), PressPlatform.Resolve("New"));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(diff.Version, Is.EqualTo(new ValueChange("", "version", "5.4", "6.1")));
            Assert.That(ChangePlan.Of(diff).Select(step => $"{step.Host}: {step.What} ({step.Risk})"), Is.EqualTo(
            [
                "e1.example.com: open 8010/tcp to w.example.com 10.0.2.1 (Medium)",
                "every host: change the version from 5.4 to 6.1 (High)",
                "e1.example.com: forget Own name, which was e1.example.com (Low)",
                "w.example.com: update /etc/press/page.properties (Medium)",
                "e1.example.com: close 8009/tcp to w.example.com 10.0.2.1 (High)",
            ]));
            Assert.That(DiffTables.Of(diff)[0].Rows.Single(), Is.EqualTo(["5.4", "6.1"]));
        }
    }

    [Test]
    public void What_changes_only_the_version_is_a_change()
    {
        var (old, next) = (DeploymentSnapshot.Of(PressPlatform.Resolve("Old")), DeploymentSnapshot.Of(PressPlatform.Resolve("Middle")));
        var diff = EnvironmentDiff.Of(old, old with { Version = "6.0" });
        using (Assert.EnterMultipleScope())
        {
            Assert.That(diff.IsEmpty, Is.False);
            Assert.That(EnvironmentDiff.Of(old, next).ApplyTo(old).Version, Is.EqualTo("6.0"));
            Assert.That(EnvironmentDiff.Of(old, old).IsEmpty, Is.True);
            Assert.That(DiffTables.Of(EnvironmentDiff.Of(old, old)).Select(table => table.Title), Has.None.EqualTo("version"));
        }
    }
}

using System.Globalization;
using System.Reflection;
using Abiquo.Sdk.Artefacts.SpecificationTables;
using Abiquo.Sdk.Generator.Tests.Harness;

namespace Abiquo.Sdk.Generator.Tests.Networks;

/// <summary>One mistake with the networks of a spec is one error, at the right characters.</summary>
public sealed class NetworkSpecTests
{
    private const string Inner = "\"network\": \"Inner\", \"summary\": \"Copies.\"";

    private static readonly (string Find, string Put, string Id, string Message)[] Mistakes =
    [
        (Inner, "\"network\": ⟦\"Iner\"⟧, \"summary\": \"Copies.\"", "ABQ0007", "there is no network 'Iner'; did you mean 'Inner'?"),
        (Inner, "\"network\": ⟦7⟧, \"summary\": \"Copies.\"", "ABQ0004", "'network' of the endpoint 'Copies': expected the id of a network, found a number"),
        ("\"to\": \"Store.Objects\", \"network\": \"Inner\"", "\"to\": \"Store.Objects\", \"network\": ⟦\"Outer\"⟧", "ABQ0007", "there is no network 'Outer'; expected 'Inner', 'Storage'"),
        ("[{ \"network\": \"Inner\" }, ", "[{ \"network\": ⟦\"Innner\"⟧ }, ", "ABQ0007", "there is no network 'Innner'; did you mean 'Inner'?"),
        ("[{ \"network\": \"Inner\" }, ", "[⟦{⟧ }, ", "ABQ0002", "has no 'network'; expected the id of a network"),
        ("[{ \"network\": \"Inner\" }, ", "[{ \"network\": \"Inner\", ⟦\"interface\"⟧: \"bond1\" }, ", "ABQ0003", "unknown member 'interface'"),
        ("[{ \"network\": \"Inner\" }, ", "[{ \"network\": \"Inner\" }, { \"network\": ⟦\"Inner\"⟧ }, ", "ABQ0006", "in VaultEnvironment, the network 'Inner' is listed twice; remove one of them; the first is in line 79"),
        ("{ \"id\": \"Disks\", \"appliance\": \"Disks\", \"required\"", "{ \"id\": \"Inner\", \"appliance\": \"Disks\", \"required\"", "ABQ0011", "the network 'Inner' would become a second 'Inner' in VaultEnvironment"),
        ("{ \"id\": \"Storage\", \"label\"", "{ \"id\": ⟦\"backup\"⟧, \"label\": \"second\", \"summary\": \"Second.\", \"source\": [\"BOOK\"] }, { \"id\": \"Storage\", \"label\"", "ABQ0005", "'backup' cannot be the name of a network"),
        ("{ \"id\": \"Storage\", \"label\"", "{ \"id\": \"Inner2\", \"label\": \"second\", \"summary\": \"Second.\", \"source\": [\"BOOK\"] }, { \"id\": ⟦\"INNER2\"⟧, \"label\": \"third\", \"summary\": \"Third.\", \"source\": [\"BOOK\"] }, { \"id\": \"Storage\", \"label\"", "ABQ0006", "network 'INNER2' is declared twice"),
        ("\"summary\": \"Carries files.\", \"source\": [\"BOOK ch. 4\"]", "\"summary\": \"Carries files.\", \"source\": [⟦\"BOK ch. 4\"⟧]", "ABQ0007", "there is no source 'BOK'"),
        ("{ \"id\": \"Storage\", \"label\": \"storage network\",", "⟦{⟧ \"id\": \"Storage\",", "ABQ0002", "the network 'Storage' has no 'label'"),
    ];

    private static IEnumerable<TestCaseData> Cases => Mistakes.Select((mistake, i) => new TestCaseData(mistake.Find, mistake.Put, mistake.Id, mistake.Message).SetArgDisplayNames($"{i}: {mistake.Message}"));

    [TestCaseSource(nameof(Cases))]
    public void It_is_one_error(string find, string put, string id, string message)
    {
        var mistake = put.Contains('⟦', StringComparison.Ordinal) ? Mistake.In(VaultPlatform.Spec, find, put) : Mistake.Elsewhere(VaultPlatform.Spec, find, put);
        mistake.IsOneErrorOf(GeneratorRun.Over(mistake.Text), id, message);
    }

    /// <summary>Two endpoints and a rule name the network, and nothing lists it: that is one mistake.</summary>
    [Test]
    public void A_network_without_a_place_is_told_where_it_is_first_named()
    {
        var (text, span) = MarkedText.Parse(VaultPlatform.Spec
            .Replace("[{ \"network\": \"Inner\" }, ", "[", StringComparison.Ordinal)
            .Replace(Inner, "\"network\": ⟦\"Inner\"⟧, \"summary\": \"Copies.\"", StringComparison.Ordinal));
        var error = GeneratorRun.Over(text).Errors.Single();
        Assert.That((error.Id, error.Location.SourceSpan), Is.EqualTo(("ABQ0007", span)));
        Assert.That(
            error.GetMessage(CultureInfo.InvariantCulture),
            Is.EqualTo("there is no network of an environment or a scope 'Inner'; list { \"network\": \"Inner\" } in the 'networks' of one"));
    }

    [Test]
    public void Two_roles_that_bring_an_endpoint_agree_on_its_network()
    {
        var spec = VaultPlatform.Spec
            .Replace("\"roles\": [\"Front\"]", "\"roles\": [\"Front\", \"Store\"]", StringComparison.Ordinal)
            .Replace("{ \"id\": \"Https\", \"components\": [\"Gate\"]", "{ \"id\": \"Copies\", \"components\": [\"Disk\"], \"protocols\": [\"tcp\"], \"port\": 7100, \"summary\": \"Copies.\" }, { \"id\": \"Https\", \"components\": [\"Gate\"]", StringComparison.Ordinal);
        Assert.That(GeneratorRun.Over(spec).Errors.Select(error => error.Id), Is.EqualTo(["ABQ0012"]));
    }

    [Test]
    public void The_tables_of_the_spec_list_networks_with_what_is_on_them()
    {
        var table = SpecTables.Of(VaultPlatform.Environment("Usual").Spec, "networks").Single();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(table.Columns.Select(column => column.Name), Is.EqualTo(["network", "label", "endpoints", "rules", "summary", "source"]));
            Assert.That(table.Rows.Select(row => string.Join('|', row)), Is.EqualTo([
                "Inner|inner network|Store.Copies, Front.Feed, Front.Vrrp|move-objects|Carries copies between disks.|The book of the vault: ch. 4",
                "Storage|storage network|Files.Nfs||Carries files.|The book of the vault: ch. 4",
            ]));
        }
    }

    [TestCase("_ = new Site(\"a\") { Export = \"10.0.0.1:/e\", Mover = null!, Storage = [\"10.0.0.0/8\"] };", "")]
    [TestCase("_ = new Site(\"a\") { Export = \"10.0.0.1:/e\", Mover = null!, Inner = [\"10.0.0.0/8\"] };", "CS0117")]
    [TestCase("NetworkSegment one = [\"10.0.0.0/8\", \"fd00::/8\"];", "")]
    [TestCase("NetworkSegment one = [\"10.0.0.1/8\"];", "ABQ2103")]
    [TestCase("NetworkSegment one = new(\"10.0.0.0/8\") { Interface = \"bond1\" };", "")]
    [TestCase("NetworkSegment one = new(\"10.0.0.0/8\") { Interface = \"bond 1\" };", "ABQ2107")]
    [TestCase("_ = new Host(\"a.example.com\") { OtherAddresses = [\"10.0.0.1\"] };", "")]
    [TestCase("_ = new Host(\"a.example.com\") { OtherAddresses = [\"10.0.0\"] };", "ABQ2102")]
    public void The_compiler_knows_them(string statement, string ids) => Assert.That(
        string.Join(' ', GeneratorRun.Over(VaultPlatform.Spec).Analyze($"using Abiquo.Sdk; using Acme.Vault; internal static class Program {{ internal static void Run() {{ {statement} }} }}")
            .Where(one => one.Severity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error)
            .Select(one => one.Id)),
        Is.EqualTo(ids));

    [Test]
    public void An_environment_of_a_spec_that_extends_another_names_networks_of_its_own()
    {
        var extension = RepositoryFiles.Extension
            .Replace("\"environments\": [", "\"networks\": [{ \"id\": \"Backup\", \"label\": \"backup network\", \"summary\": \"Carries backups.\", \"source\": [\"OPS\"] }],\n\"environments\": [", StringComparison.Ordinal)
            .Replace("\"extends\": \"DistributedEnvironment\",", "\"extends\": \"DistributedEnvironment\", \"networks\": [{ \"network\": \"Backup\" }],", StringComparison.Ordinal);
        var run = GeneratorRun.OfExtension(extension);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.Errors, Is.Empty);
            Assert.That(run.Compile(), Is.Empty);
            Assert.That(string.Concat(run.Sources.Values), Does.Contain("public global::Abiquo.Sdk.NetworkSegment Backup { get; init; } = [];"));
        }
    }

    /// <summary>What the shipped spec has none of, so that the test of its tables cannot alter it.</summary>
    [TestCase("Networks", "Label")]
    [TestCase("Networks", "Id")]
    [TestCase("Rules", "Network")]
    [TestCase("Roles.Endpoints", "Network")]
    public void A_table_that_is_altered_is_refused(string tables, string property)
    {
        var environment = VaultPlatform.Load("Multi");
        object altered = environment.Spec;
        foreach (var name in tables.Split('.'))
        {
            altered = ((System.Collections.IEnumerable)altered.GetType().GetProperty(name)!.GetValue(altered)!).Cast<object>().First();
        }

        altered.GetType().GetField($"<{property}>k__BackingField", BindingFlags.Instance | BindingFlags.NonPublic)!.SetValue(altered, "Other");
        Assert.That(environment.Validate().Select(finding => finding.Code), Is.EqualTo(["ABQ3016"]));
    }
}

using Abiquo.Sdk.Artefacts.Configuration;
using Abiquo.Sdk.Artefacts.Worksheet;
using Abiquo.Sdk.Generator.Tests.Harness;
using Abiquo.Sdk.Generator.Tests.Placed;
using Abiquo.Sdk.Generator.Tests.Schema;

namespace Abiquo.Sdk.Generator.Tests.EnvironmentValues;

/// <summary>Values of an environment itself, beside those of its scopes: files and parameters have them, wherever its parts are placed.</summary>
public sealed class EnvironmentValueTests
{
    private const string Values =
        """
        "values": [
          { "id": "Code", "label": "market code", "type": "datacenterId", "summary": "Its code.", "unique": "C1" },
          { "id": "Pictures", "label": "pictures", "type": "nfsShare", "summary": "Its pictures." }
        ],
        """;

    private static readonly string Spec = MarketPlatform.Spec
        .Replace("\"summary\": \"The whole market.\",", $"\"summary\": \"The whole market.\", {Values}", StringComparison.Ordinal)
        .Replace("\"value\": \"{Store.Addresses}\" }", "\"value\": \"{Store.Addresses}\" }, { \"name\": \"market.code\", \"value\": \"{MarketEnvironment.Code}\" }", StringComparison.Ordinal)
        .Replace("\"constraint\": \"All nodes.\" }", "\"constraint\": \"All nodes.\" }, { \"id\": \"Code\", \"label\": \"Code\", \"format\": \"datacenterId\", \"value\": \"MarketEnvironment.Code\", \"constraint\": \"Its own.\" }", StringComparison.Ordinal)
        .Replace("\"scopes\": [{ \"id\": \"Sites\",", "\"externals\": [{ \"external\": \"PictureServer\", \"value\": \"Pictures\" }], \"scopes\": [{ \"id\": \"Sites\",", StringComparison.Ordinal)
        .Replace("\"rules\": [", "\"externals\": [{ \"id\": \"PictureServer\", \"label\": \"picture server\", \"summary\": \"Has pictures.\", \"kind\": \"share\", \"mountPoint\": \"/srv/pictures\", \"roles\": [\"Pictures\"] }], \"rules\": [{ \"id\": \"pictures\", \"group\": \"documented\", \"from\": \"Front\", \"to\": \"Pictures.Nfs\", \"purpose\": \"Look\", \"confidence\": \"high\" }, ", StringComparison.Ordinal)
        .Replace("\"appliances\": [\n    { \"id\": \"Web\",", "\"appliances\": [\n    { \"id\": \"Web\",", StringComparison.Ordinal)
        .Replace("\"roles\": [\n    { \"id\": \"Front\",", "\"roles\": [\n    { \"id\": \"Pictures\", \"label\": \"pictures\", \"summary\": \"Has pictures.\", \"endpoints\": [{ \"id\": \"Nfs\", \"components\": [\"Nginx\"], \"protocols\": [\"tcp\"], \"port\": 2049, \"summary\": \"Mounts.\" }] },\n    { \"id\": \"Front\",", StringComparison.Ordinal);

    private static readonly Lazy<Type> Loaded = new(() => GeneratorRun.Over(Spec).Load(Program()).GetType("Market")!);

    private static IEnumerable<string> Placements => ["Usual", "QueueApart", "CacheApart", "AllApart"];

    [TestCaseSource(nameof(Placements))]
    public void Files_and_parameters_have_them_wherever_the_parts_of_the_environment_are(string name)
    {
        var deployment = Environment(name).Resolve();
        var files = ConfigurationPlan.Of(deployment, new([])).Hosts.Single(host => host.Host == "w1.example.com").Files;
        var parameters = WorksheetTables.Of(deployment).Single(table => table.Title == "parameters").Rows.Select(row => $"{row[3]}: {row[4]}");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(files.Select(file => file.Text), Has.Exactly(1).Contains("market.code=home\n"));
            Assert.That(files.Select(file => file.Text), Has.Exactly(1).Contains("What=nas.example.com:/pictures\n"), "the host mounts the share");
            Assert.That(deployment.Matrix.Flows.Where(flow => flow.Rule.Id == "pictures").Select(flow => flow.To.Host).Distinct(), Is.EqualTo(["nas.example.com"]));
            Assert.That(parameters, Has.Member("Code: home"));
        }
    }

    [Test]
    public void A_document_keeps_them_and_needs_them()
    {
        var environment = Environment("Usual");
        var written = (string)Call("Written", environment)!;
        var without = written.Replace("\"Code\": \"home\",", "", StringComparison.Ordinal);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Call("Read", written), Is.EqualTo(environment));
            Assert.That(new DocumentSchema((string)Call("Schema")!).Errors(written), Is.Empty);
            Assert.That((string)Call("Problems", without)!, Does.Contain("Code").And.Contain("datacenter ID"));
            Assert.That(new DocumentSchema((string)Call("Schema")!).Errors(without), Is.Not.Empty);
        }
    }

    [Test]
    public void What_is_unique_is_so_among_the_environment_and_its_scopes() => Assert.That(
        Environment("Twice").Validate().Select(finding => $"{finding.Path}: {finding.Message}"),
        Is.EqualTo(["Sites[0].Id: the site code 'oslo' is already used by Code; every site needs its own (C1)."]));

    [Test]
    public void A_share_that_nobody_can_reach_is_a_finding() =>
        Assert.That(Environment("Local").Validate().Select(finding => finding.Path), Is.EqualTo(["Pictures"]));

    [TestCase("\"type\": \"datacenterId\", \"summary\": \"Its code.\", \"unique\"", "\"type\": \"datacenterId\", ⟦\"key\"⟧: true, \"summary\": \"Its code.\", \"unique\"", "ABQ0003", "the value 'Code' has an unknown member 'key'")]
    [TestCase("{MarketEnvironment.Code}", "{⟦MarketEnvironment.Kode⟧}", "ABQ0007", "there is no value 'MarketEnvironment.Kode'; did you mean 'MarketEnvironment.Code'?")]
    [TestCase("{ \"id\": \"Pictures\", \"label\": \"pictures\", \"type\"", "{ \"id\": ⟦\"Store\"⟧, \"label\": \"pictures\", \"type\"", "ABQ0011", "Store")]
    public void A_mistake_is_one_error_where_it_is(string find, string put, string id, string message)
    {
        var mistake = Mistake.In(Spec.Replace("\"value\": \"Pictures\"", "\"value\": \"Pictures\"", StringComparison.Ordinal), find, put);
        var run = GeneratorRun.Over(mistake.Text);
        Assert.That(run.Errors.Select(error => error.Id), Has.Member(id));
        Assert.That(run.Errors.Select(error => error.GetMessage(System.Globalization.CultureInfo.InvariantCulture)), Has.Some.Contains(message));
        Assert.That(run.Compile(), Is.Empty, "what is faulty is left out");
    }

    [Test]
    public void The_schema_accepts_them_without_a_key()
    {
        Assert.That(Shipped.Schema.Errors(Spec), Is.Empty);
        Assert.That(Shipped.Schema.Errors(Spec.Replace("\"summary\": \"Its code.\", \"unique\"", "\"summary\": \"Its code.\", \"key\": true, \"unique\"", StringComparison.Ordinal)), Is.Not.Empty);
    }

    private static string Program() => MarketPlatform.Environments
        .Replace("Sites = [Oslo, Lima]", "Sites = [Oslo, Lima], Code = \"home\", Pictures = \"nas.example.com:/pictures\"", StringComparison.Ordinal)
        .Replace("public static string Written", "public static MarketEnvironment Twice => Usual with { Code = \"oslo\" };\npublic static MarketEnvironment Local => Usual with { Pictures = \"localhost:/pictures\" };\npublic static string Written", StringComparison.Ordinal);

    private static TopologyEnvironment Environment(string name) => (TopologyEnvironment)Loaded.Value.GetProperty(name)!.GetValue(null)!;

    private static object? Call(string method, params object[] arguments) => Loaded.Value.GetMethod(method)!.Invoke(null, arguments);
}

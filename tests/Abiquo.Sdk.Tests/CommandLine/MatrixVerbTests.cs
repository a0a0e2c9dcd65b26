using System.Globalization;
using System.Text.Json;
using Abiquo.Sdk.Tests.Artefacts;
using Abiquo.Sdk.Tests.Matrix;
using Abiquo.Sdk.Tests.Validation;

namespace Abiquo.Sdk.Tests.CommandLine;

public sealed class MatrixVerbTests
{
    private const string Header = "rule,group,from_appliance,from_host,from_address,to_appliance,to_host,to_address,component,protocol,port,purpose,source";

    [Test]
    public async Task Csv_of_the_documented_flows_is_a_header_and_85_rows()
    {
        var run = await Run.OnSample("matrix --format csv --group documented");
        var lines = run.Output.Split('\n');
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.ExitCode, Is.Zero);
            Assert.That(run.Error, Is.Empty);
            Assert.That(lines[0], Is.EqualTo(Header));
            Assert.That(lines, Has.Length.EqualTo(87).And.Exactly(1).Empty);
            Assert.That(lines[^1], Is.Empty);
        }
    }

    [Test]
    public async Task Csv_rows_are_the_flows_of_the_firewall_tables()
    {
        var rows = Rfc4180.Read((await Run.OnSample("matrix -f csv -g documented")).Output).Skip(1).ToList();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(rows, Has.All.Count.EqualTo(13));
            Assert.That(
                rows.Select(row => new FlowRow(row[2], row[3], row[4], row[5], row[6], row[7], row[8], row[9], ushort.Parse(row[10], CultureInfo.InvariantCulture))),
                Is.EquivalentTo(DocumentedLink.All.SelectMany(link => link.Between(Machine.OfSample))));
            Assert.That(rows.Select(row => row[1]).Distinct(), Is.EqualTo(["documented"]));
            Assert.That(rows.Select(row => row[12]), Has.All.StartsWith("Abiquo wiki, Distributed environment, version 20: "));
        }
    }

    [Test]
    public async Task A_row_from_anywhere_reads_as_the_issue_asks() =>
        Assert.That(
            (await Run.OnSample("matrix --format csv --from Anywhere --to Server")).Output,
            Does.Contain("\nanywhere-ui-http,documented,Anywhere,,0.0.0.0/0,Server,cloud.example.com,10.0.0.10,Apache httpd,tcp,80,"));

    [Test]
    public async Task Json_has_an_object_for_each_flow_with_the_same_fields_as_Csv()
    {
        using var json = JsonDocument.Parse((await Run.OnSample("matrix --format json")).Output);
        var csv = Rfc4180.Read((await Run.OnSample("matrix --format csv")).Output);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(json.RootElement[0].GetProperty("port").ValueKind, Is.EqualTo(JsonValueKind.Number));
            Assert.That(
                json.RootElement.EnumerateArray().Select(flow => flow.EnumerateObject().Select(field => field.Value.ToString()).ToValueList()),
                Is.EqualTo(csv.Skip(1).Select(row => row.ToValueList())));
            Assert.That(json.RootElement[0].EnumerateObject().Select(field => field.Name), Is.EqualTo(csv[0]));
        }
    }

    [Test]
    public async Task Markdown_has_a_row_for_each_flow()
    {
        var lines = (await Run.OnSample("matrix --format markdown")).Output.TrimEnd('\n').Split('\n');
        using (Assert.EnterMultipleScope())
        {
            Assert.That(lines, Has.Length.EqualTo(2 + 161));
            Assert.That(lines, Has.All.StartsWith("| ").And.All.EndsWith(" |"));
            Assert.That(lines[2], Does.StartWith("| anywhere-ui-http | documented | Anywhere |  | 0.0.0.0/0 | Server | cloud.example.com | 10.0.0.10 |"));
        }
    }

    [TestCase("matrix")]
    [TestCase("matrix --format table")]
    public async Task The_table_names_every_machine_and_counts_on_standard_error(string args)
    {
        var run = await Run.OnSample(args);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.ExitCode, Is.Zero);
            Assert.That(run.Error, Is.EqualTo("161 flows.\n"));
            Assert.That(run.Output, Does.Contain("MaxScale->MariaDB Galera").And.Contain("36638/tcp").And.Contain("2049/tcp"));
            foreach (var machine in Machine.OfSample)
            {
                Assert.That(run.Output, Does.Contain($"{machine.Appliance} {machine.Name} {machine.Address}"));
            }
        }
    }

    [TestCase("matrix")]
    [TestCase("matrix --format csv")]
    [TestCase("matrix --format json --from nobody")]
    public async Task An_environment_with_findings_has_no_matrix(string args)
    {
        var run = await Run.Of(Faulty.Environment, args);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run, Is.EqualTo(await Run.Of(Faulty.Environment, "check")));
            Assert.That((run.ExitCode, run.Output), Is.EqualTo((1, "")));
        }
    }
}

using System.Text.Json;
using Abiquo.Sdk.Tests.Validation;
using Abiquo.Sdk.Validation;

namespace Abiquo.Sdk.Tests.CommandLine;

public sealed class CheckVerbTests
{
    private const string Advice =
        "Datanode: warning ABQ3026: Clients know one address of Redis, which is that of the first host, and with that host they lose it. "
        + "Set VirtualAddress, which moves to another host (D26).";

    [TestCase("check")]
    [TestCase("check --format text")]
    [TestCase("check -f text")]
    public async Task A_sound_environment_has_exit_code_0(string args) =>
        Assert.That(await Run.OnSample(args), Is.EqualTo(new Run(0, $"{Advice}\nNo findings, 1 recommendation.\n", "")));

    [Test]
    public async Task Verbose_lists_the_rules_that_connect_nothing_here() => Assert.That(
        await Run.OnSample("check --verbose"),
        Is.EqualTo(new Run(
            0,
            $"""
            {Advice}
            No findings, 1 recommendation.
            8 rules connect nothing, although both of their ends are in this environment:
              ui-api-ajp: each host of Server serves itself.
              ui-events-http: each host of Server serves itself.
              watchtower-backends: Monitoring has only one host.
              kairosdb-backends: Monitoring has only one host.
              cassandra-storage: Monitoring has only one host.
              cassandra-thrift: Monitoring has only one host.
              cassandra-native: Monitoring has only one host.
              virtual-address: it applies only where hosts with the role virtual address have a virtual address.

            """,
            "")));

    [TestCase("json")]
    [TestCase("sarif")]
    public async Task Only_the_text_is_verbose(string format) => Assert.That(
        await Run.OnSample($"check --verbose --format {format}"),
        Is.EqualTo(new Run(64, "", "error: --verbose is for the format text.\nRun 'check --help' for help.\n")));

    [Test]
    public async Task Findings_are_all_on_standard_error_with_exit_code_1()
    {
        var run = await Run.Of(Faulty.Environment, "check");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.ExitCode, Is.EqualTo(1));
            Assert.That(run.Output, Is.Empty);
            Assert.That(run.Error, Is.EqualTo(string.Concat(Faulty.Environment.Validate().Select(finding => finding + "\n")) + "7 findings.\n"));
        }
    }

    [Test]
    public async Task One_finding_is_counted_as_one() =>
        Assert.That(
            (await Run.Of(Samples.Small with { Datanode = Samples.Small.Datanode with { Ports = new() { Redis = 0 } } }, "check")).Error,
            Does.EndWith("\n1 finding.\n"));

    [Test]
    public async Task Json_lists_code_path_and_message()
    {
        var run = await Run.Of(Faulty.Environment, "check --format json");
        using var json = JsonDocument.Parse(run.Output);
        var findings = json.RootElement.EnumerateArray().Select(finding => new Finding(
            finding.GetProperty("code").GetString()!, finding.GetProperty("path").GetString()!, finding.GetProperty("message").GetString()!));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.ExitCode, Is.EqualTo(1));
            Assert.That(findings, Is.EqualTo(Faulty.Environment.Validate()));
        }
    }

    [Test]
    public async Task Sarif_has_a_result_for_each_finding()
    {
        var run = await Run.Of(Faulty.Environment, "check --format sarif");
        using var json = JsonDocument.Parse(run.Output);
        var results = json.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray().Select(result => new Finding(
            result.GetProperty("ruleId").GetString()!,
            result.GetProperty("locations")[0].GetProperty("logicalLocations")[0].GetProperty("fullyQualifiedName").GetString()!,
            result.GetProperty("message").GetProperty("text").GetString()!));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.ExitCode, Is.EqualTo(1));
            Assert.That(json.RootElement.GetProperty("version").GetString(), Is.EqualTo("2.1.0"));
            Assert.That(results, Is.EqualTo(Faulty.Environment.Validate()));
        }
    }

    [Test]
    public async Task Sarif_declares_the_tool_and_every_code()
    {
        using var json = JsonDocument.Parse((await Run.OnSample("check --format sarif")).Output);
        var driver = json.RootElement.GetProperty("runs")[0].GetProperty("tool").GetProperty("driver");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(driver.GetProperty("name").GetString(), Is.EqualTo("Abiquo.Sdk"));
            Assert.That(driver.GetProperty("rules").EnumerateArray().Select(rule => rule.GetProperty("id").GetString()), Is.EqualTo(FindingCode.All.Select(code => code.Code)));
        }
    }

    [Test]
    public async Task A_sound_environment_has_only_recommendations_as_JSON()
    {
        var run = await Run.OnSample("check --format json");
        using var json = JsonDocument.Parse(run.Output);
        Assert.That(
            json.RootElement.EnumerateArray().Select(one => (one.GetProperty("level").GetString(), one.GetProperty("code").GetString())),
            Is.EqualTo([("warning", "ABQ3026")]));
    }

    [Test]
    public async Task A_sound_environment_has_a_SARIF_log_with_recommendations_only()
    {
        var run = await Run.OnSample("check --format sarif");
        using var json = JsonDocument.Parse(run.Output);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.ExitCode, Is.Zero);
            Assert.That(
                json.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray().Select(one => one.GetProperty("level").GetString()),
                Is.EqualTo(["warning"]));
        }
    }
}

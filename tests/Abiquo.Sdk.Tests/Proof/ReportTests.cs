using System.Text.Json;
using System.Xml.Linq;
using Abiquo.Sdk.Formats;
using Abiquo.Sdk.Proof.Lab;
using Abiquo.Sdk.Proof.Plan;
using Abiquo.Sdk.Proof.Report;
using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Tests.Proof;

/// <summary>The presentation of a result, which needs no kernel.</summary>
public sealed class ReportTests
{
    private static readonly ProofPlan Plan = Kernel.Plan(
        Samples.Small with { AdministratorNetworks = ["10.9.0.0/24"] }, "nftables");

    private static readonly ProofResult Result = new(
        Plan,
        [
            new(Plan.Endpoints.Single(endpoint => endpoint.Participant == Rule.Anywhere), Plan.Endpoints[0], Protocol.Udp, 7, null, Outcome.Open),
            new(Plan.Endpoints[0], Plan.Endpoints[1], Protocol.Tcp, 5672, "server-rabbitmq", Outcome.Dropped),
        ],
        TimeSpan.FromSeconds(1));

    [Test]
    public void A_difference_is_a_row() => Assert.That(ProofTables.Differences(Result).Rows, Is.EqualTo(
    [
        (ValueList<string>)["Anywhere", "198.51.100.1", "Server cloud.example.com", "10.0.0.10", "udp", "7", "closed", "open", ""],
        (ValueList<string>)["Server cloud.example.com", "10.0.0.10", "Datanode dn.example.com", "10.0.1.11", "tcp", "5672", "open", "dropped", "server-rabbitmq"],
    ]));

    [Test]
    public void Json_has_the_sum_the_differences_and_what_was_left_out()
    {
        using var json = JsonDocument.Parse(JsonTableWriter.Write(ProofTables.All(Result)));
        var summary = json.RootElement.GetProperty("summary")[0];
        Assert.That(
            (Number("hosts"), Number("differences"), Number("probes")),
            Is.EqualTo((4, 2, Plan.Probes.Count)));
        Assert.That(json.RootElement.GetProperty("differences")[1].GetProperty("port").GetInt32(), Is.EqualTo(5672));
        Assert.That(json.RootElement.GetProperty("left_out").GetArrayLength(), Is.EqualTo(Plan.LeftOut.Count));

        int Number(string property) => summary.GetProperty(property).GetInt32();
    }

    [Test]
    public void JUnit_has_a_case_for_each_pair_and_a_failure_for_each_that_differs()
    {
        var xml = XDocument.Parse(ProofJUnitWriter.Write(Result));
        Assert.That(
            xml.Descendants("testcase").Count(),
            Is.EqualTo(Plan.Probes.Select(probe => (probe.From, probe.To)).Distinct().Count()));
        Assert.That(xml.Descendants("testsuite").Sum(suite => (int)suite.Attribute("failures")!), Is.EqualTo(2));
        Assert.That(xml.Descendants("failure").Select(failure => failure.Value), Does.Contain(Result.Differences[1].ToString()));
    }
}

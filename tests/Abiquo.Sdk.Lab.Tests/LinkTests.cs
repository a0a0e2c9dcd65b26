using Abiquo.Sdk.Lab.Tests.Cluster;
using Abiquo.Sdk.Lab.Tests.Machines;
using Abiquo.Sdk.Matrix;

namespace Abiquo.Sdk.Lab.Tests;

/// <summary>From the networks of the other appliances: what the matrix has carries its real protocol, and all else times out.</summary>
[Parallelizable(ParallelScope.Children)]
internal sealed class LinkTests
{
    private static readonly List<Flow> Flows = [.. Samples.Distributed.Matrix().Flows.Where(flow => flow.To.Appliance == "Datanode" && flow.From.Host.Length > 0 && flow.From.Appliance != "Datanode")];

    private static IEnumerable<TestCaseData> Links() => Flows
        .GroupBy(flow => (flow.Rule.Id, flow.From.Host))
        .Select((group, i) => group.ElementAt(i % group.Count()))
        .Select(flow => new TestCaseData(flow) { TestName = $"{{m}}({flow.Rule.Id} from {flow.From.Host} to {flow.To.Host})" });

    [OneTimeSetUp]
    public void StartWhole()
    {
        Requirement.Require();
        Whole.Await(Lab.Cluster, 120);
    }

    [TestCaseSource(nameof(Links))]
    public async Task A_link_carries_its_protocol(Flow flow)
    {
        var (host, address, value) = (flow.From.Host, flow.To.Address!.Value.ToString(), Guid.NewGuid().ToString("N"));
        switch (flow.Rule.Endpoint)
        {
            case "MaxScale":
                Assert.That(Sql.From(Lab.Network, host, address, flow.Port, $"INSERT INTO notes (text) VALUES ('{value}'); SELECT text FROM notes WHERE text = '{value}'").Output.Trim(), Is.EqualTo(value));
                break;
            case "Redis":
                Assert.That(RedisText.From(Lab.Network, host, address, flow.Port, $"SET {value} yes"), Is.EqualTo("OK"));
                Assert.That(RedisText.From(Lab.Network, host, address, flow.Port, $"GET {value}"), Is.EqualTo("yes"));
                break;
            case "RabbitMQ":
                await Amqp.PublishAsync(Lab.Network, host, address, flow.Port, value, queue: value);
                Assert.That(await Amqp.ConsumeAsync(Lab.Network, host, address, flow.Port, queue: value), Does.Contain(value));
                break;
            case "Zookeeper":
                Assert.That(Zookeeper.Do(Lab.Network, host, address, flow.Port, $"create /{value} yes").Output, Does.Contain($"Created /{value}"));
                break;
            default:
                Assert.Fail($"no protocol is known for {flow.Rule.Endpoint}");
                break;
        }

        Lab.Report($"{flow.Rule.Id} from {host}", "its protocol works");
    }

    [Test]
    public async Task What_is_not_in_the_matrix_times_out()
    {
        var open = Flows.Select(flow => (flow.From.Host, flow.To.Host, flow.Port)).ToHashSet();
        var ports = Samples.Distributed.Datanode.Endpoints.Select(endpoint => endpoint.Port).Where(port => port > 0).Append((ushort)1).Append((ushort)8080).Distinct().ToList();
        var sources = Placement.Of(Samples.Distributed).Appliances.Where(placed => placed.Appliance is not Datanode).SelectMany(placed => placed.Appliance.Hosts).Select(host => host.Fqdn.ToString()).ToList();
        var probes = sources
            .SelectMany(source => Samples.Distributed.Datanode.Hosts.SelectMany((host, i) => ports.Select(port => (Source: source, Host: host.Fqdn.ToString(), Address: Lab.Addresses[i], Port: port))))
            .Select(async probe => (probe, Expected: open.Contains((probe.Source, probe.Host, probe.Port)) ? "open" : "timeout", Found: await NamespaceSocket.ProbeAsync(Lab.Network.NamespaceOf(probe.Source), probe.Address, probe.Port)));
        var results = await Task.WhenAll(probes);
        Assert.That(results.Where(result => result.Found != result.Expected), Is.Empty);
        Lab.Report("connections from other appliances to every port", $"{results.Count(result => result.Expected == "open")} open, {results.Count(result => result.Expected == "timeout")} timed out, 0 wrong");
    }
}

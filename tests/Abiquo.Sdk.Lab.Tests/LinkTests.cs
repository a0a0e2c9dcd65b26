using Abiquo.Sdk.Lab.Tests.Cluster;
using Abiquo.Sdk.Lab.Tests.Containers;
using Abiquo.Sdk.Matrix;

namespace Abiquo.Sdk.Lab.Tests;

/// <summary>Connections from the other appliances: flows of the matrix carry their real protocol, and everything else times out.</summary>
[Parallelizable(ParallelScope.Children)]
internal sealed class LinkTests
{
    private static readonly List<Flow> Flows =
    [
        .. Samples.Distributed.Matrix().Flows.Where(flow =>
            flow.To.Appliance == "Datanode" && flow.From.Host.Length > 0 && flow.From.Appliance != "Datanode"),
    ];

    private static IEnumerable<TestCaseData> Links() => Flows
        .GroupBy(flow => (flow.Rule.Id, flow.From.Host))
        .Select((group, i) => group.ElementAt(i % group.Count()))
        .Select(flow => new TestCaseData(flow) { TestName = $"{{m}}({flow.Rule.Id} from {flow.From.Host} to {flow.To.Host})" });

    [OneTimeSetUp]
    public void WaitUntilHealthy()
    {
        Prerequisites.Require();
        ClusterHealth.WaitUntilHealthy(Lab.Cluster, 120);
    }

    [TestCaseSource(nameof(Links))]
    public async Task A_link_carries_its_protocol(Flow flow)
    {
        var (host, address, value) = (flow.From.Host, flow.To.Address!.Value.ToString(), Guid.NewGuid().ToString("N"));
        switch (flow.Rule.Endpoint)
        {
            case "MaxScale":
                var statements = $"INSERT INTO notes (text) VALUES ('{value}'); SELECT text FROM notes WHERE text = '{value}'";
                Assert.That(SqlClient.RunFrom(Lab.Network, host, address, flow.Port, statements).Output.Trim(), Is.EqualTo(value));
                break;
            case "Redis":
                Assert.That(RedisClient.RunFrom(Lab.Network, host, address, flow.Port, $"SET {value} yes"), Is.EqualTo("OK"));
                Assert.That(RedisClient.RunFrom(Lab.Network, host, address, flow.Port, $"GET {value}"), Is.EqualTo("yes"));
                break;
            case "RabbitMQ":
                await AmqpClient.PublishAsync(Lab.Network, host, address, flow.Port, value, queue: value);
                Assert.That(await AmqpClient.ConsumeAsync(Lab.Network, host, address, flow.Port, queue: value), Does.Contain(value));
                break;
            case "Zookeeper":
                var created = ZookeeperClient.RunFrom(Lab.Network, host, address, flow.Port, $"create /{value} yes");
                Assert.That(created.Output, Does.Contain($"Created /{value}"));
                break;
            default:
                Assert.Fail($"No protocol is known for {flow.Rule.Endpoint}.");
                break;
        }

        Lab.Report($"{flow.Rule.Id} from {host}", "its protocol works");
    }

    [Test]
    public async Task Connections_that_are_not_in_the_matrix_time_out()
    {
        var open = Flows.Select(flow => (flow.From.Host, flow.To.Host, flow.Port)).ToHashSet();
        var ports = Samples.Distributed.Datanode.Endpoints
            .Select(endpoint => endpoint.Port)
            .Where(port => port > 0)
            .Concat([(ushort)1, (ushort)8080])
            .Distinct()
            .ToList();
        var sources = Samples.Distributed.Resolve().Inventory.Appliances
            .Where(placed => placed.Appliance is not Datanode)
            .SelectMany(placed => placed.Appliance.Hosts)
            .Select(host => host.Fqdn.ToString());
        var nodes = Samples.Distributed.Datanode.Hosts.Select(host => host.Fqdn.ToString()).Zip(SampleDatanode.Addresses).ToList();
        var probes =
            from source in sources
            from node in nodes
            from port in ports
            select ProbeAsync(source, node.First, node.Second, port);
        var results = await Task.WhenAll(probes);

        async Task<(string Source, string Host, ushort Port, string Expected, string Found)> ProbeAsync(
            string source, string host, string address, ushort port)
        {
            var expected = open.Contains((source, host, port)) ? "open" : "timeout";
            return (source, host, port, expected, await NamespaceSocket.ProbeAsync(Lab.Network.NamespaceOf(source), address, port));
        }

        Assert.That(results.Where(result => result.Found != result.Expected), Is.Empty);
        var (opened, timedOut) = (results.Count(result => result.Found == "open"), results.Count(result => result.Found == "timeout"));
        Lab.Report("connections from other appliances to every port", $"{opened} open, {timedOut} timed out, as expected");
    }
}

using Abiquo.Sdk.Lab.Tests.Containers;
using Abiquo.Sdk.Matrix;

namespace Abiquo.Sdk.Lab.Tests.Cluster;

/// <summary>The flows from the other appliances to a Datanode: they carry their real protocol, and everything else times out.</summary>
internal static class Links
{
    /// <summary>Returns the flows to the Datanode.</summary>
    public static IReadOnlyList<Flow> Of(DistributedEnvironment environment) =>
    [
        .. environment.Matrix().Flows.Where(flow =>
            flow.To.Appliance == "Datanode" && flow.From.Host.Length > 0 && flow.From.Appliance != "Datanode"),
    ];

    /// <summary>Returns a flow for each rule, host that it comes from and family; the nodes that they lead to alternate.</summary>
    public static IReadOnlyList<Flow> OneOfEach(DistributedEnvironment environment) =>
    [
        .. Of(environment)
            .GroupBy(flow => (flow.Rule.Id, flow.From.Host, flow.To.Address!.Value.IsIPv6))
            .Select((group, i) => group.ElementAt(i % group.Count())),
    ];

    /// <summary>Writes over a link with its protocol, and reads the same back.</summary>
    public static async Task UseAsync(DatanodeCluster cluster, Flow flow)
    {
        var (host, address, value) = (flow.From.Host, flow.To.Address!.Value.ToString(), Guid.NewGuid().ToString("N"));
        switch (flow.Rule.Endpoint)
        {
            case "MaxScale":
                var statements = $"INSERT INTO notes (text) VALUES ('{value}'); SELECT text FROM notes WHERE text = '{value}'";
                Assert.That(SqlClient.RunFrom(cluster.Network, host, address, flow.Port, statements).Output.Trim(), Is.EqualTo(value));
                break;
            case "Redis":
                Assert.That(RedisClient.RunFrom(cluster.Network, host, address, flow.Port, $"SET {value} yes"), Is.EqualTo("OK"));
                Assert.That(RedisClient.RunFrom(cluster.Network, host, address, flow.Port, $"GET {value}"), Is.EqualTo("yes"));
                break;
            case "RabbitMQ":
                var client = new AmqpClient(cluster.Network.NamespaceOf(host), address, flow.Port, cluster.Secret("rabbitmq"));
                await client.PublishAsync(value, queue: value);
                Assert.That(await client.ConsumeAsync(queue: value), Does.Contain(value));
                break;
            case "Zookeeper":
                var created = ZookeeperClient.RunFrom(cluster.Network, host, address, flow.Port, $"create /{value} yes");
                Assert.That(created.Output, Does.Contain($"Created /{value}"));
                break;
            default:
                Assert.Fail($"No protocol is known for {flow.Rule.Endpoint}.");
                break;
        }
    }

    /// <summary>Tries every port of the Datanode from every other host, and returns how many are open and how many time out.</summary>
    public static async Task<(int Opened, int TimedOut)> ProbeAsync(DatanodeCluster cluster)
    {
        var open = Of(cluster.Environment).Select(flow => (flow.From.Host, flow.To.Address!.Value, flow.Port)).ToHashSet();
        var ports = cluster.Environment.Datanode.Endpoints
            .Select(endpoint => endpoint.Port)
            .Where(port => port > 0)
            .Concat([(ushort)1, (ushort)8080])
            .Distinct()
            .ToList();
        var sources = cluster.Environment.Resolve().Inventory.Appliances
            .Where(placed => placed.Appliance is not Datanode)
            .SelectMany(placed => placed.Appliance.Hosts)
            .Select(host => host.Fqdn.ToString());
        var probes =
            from source in sources
            from address in cluster.Environment.Datanode.Hosts.SelectMany(host => host.Addresses)
            from port in ports
            select ProbeOneAsync(source, address, port);
        var results = await Task.WhenAll(probes);
        Assert.That(results.Where(result => result.Found != result.Expected), Is.Empty);
        return (results.Count(result => result.Found == "open"), results.Count(result => result.Found == "timeout"));

        async Task<(string Source, HostAddress Address, ushort Port, string Expected, string Found)> ProbeOneAsync(
            string source, HostAddress address, ushort port)
        {
            var expected = open.Contains((source, address, port)) ? "open" : "timeout";
            var found = await NamespaceSocket.ProbeAsync(cluster.Network.NamespaceOf(source), address.ToString(), port);
            return (source, address, port, expected, found);
        }
    }
}

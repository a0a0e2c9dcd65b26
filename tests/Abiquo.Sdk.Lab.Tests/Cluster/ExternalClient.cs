using Abiquo.Sdk.Lab.Tests.Containers;

namespace Abiquo.Sdk.Lab.Tests.Cluster;

/// <summary>A client of the sample's Datanode that connects from the network namespace of another appliance's host.</summary>
internal sealed class ExternalClient(VirtualNetwork network, string host)
{
    /// <summary>Runs a SQL statement through the load balancer of a node.</summary>
    public (int ExitCode, string Output) Sql(int node, string statement) =>
        SqlClient.RunFrom(network, host, SampleDatanode.Addresses[node], SampleDatanode.Port("MaxScale"), statement);

    /// <summary>Runs a Redis command through the load balancer of a node.</summary>
    public string Redis(int node, string command) =>
        RedisClient.RunFrom(network, host, SampleDatanode.Addresses[node], SampleDatanode.Port("Redis"), command);

    public (int ExitCode, string Output) Zookeeper(int node, string command) =>
        ZookeeperClient.RunFrom(network, host, SampleDatanode.Addresses[node], SampleDatanode.Port("Zookeeper"), command);

    public Task PublishAsync(int node, string text) =>
        AmqpClient.PublishAsync(network, host, SampleDatanode.Addresses[node], SampleDatanode.Port("RabbitMQ"), text);

    public Task<IReadOnlyList<string>> ConsumeAsync(int node) =>
        AmqpClient.ConsumeAsync(network, host, SampleDatanode.Addresses[node], SampleDatanode.Port("RabbitMQ"));

    /// <summary>Returns whether the port of an endpoint accepts connections.</summary>
    public async Task<bool> CanConnectAsync(int node, string endpoint) => await NamespaceSocket.ProbeAsync(
        network.NamespaceOf(host), SampleDatanode.Addresses[node], SampleDatanode.Port(endpoint)) == "open";
}

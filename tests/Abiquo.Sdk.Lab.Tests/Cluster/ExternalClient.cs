using Abiquo.Sdk.Lab.Tests.Containers;

namespace Abiquo.Sdk.Lab.Tests.Cluster;

/// <summary>
/// A client of the Datanode that connects from the network namespace of another appliance's host, to the address of a node in the family
/// that both have; IPv6 if both have that.
/// </summary>
internal sealed class ExternalClient(DatanodeCluster cluster, string host)
{
    /// <summary>Runs a SQL statement through the load balancer of a node.</summary>
    public (int ExitCode, string Output) Sql(int node, string statement) =>
        SqlClient.RunFrom(cluster.Network, host, Address(node), cluster.Port("MaxScale"), statement);

    /// <summary>Runs a Redis command through the load balancer of a node.</summary>
    public string Redis(int node, string command) =>
        RedisClient.RunFrom(cluster.Network, host, Address(node), cluster.Port("Redis"), command);

    public (int ExitCode, string Output) Zookeeper(int node, string command) =>
        ZookeeperClient.RunFrom(cluster.Network, host, Address(node), cluster.Port("Zookeeper"), command);

    public Task<ZookeeperSession> ZookeeperSessionAsync(int node, CancellationToken deadline) =>
        ZookeeperSession.OpenAsync(cluster.Network.NamespaceOf(host), Address(node), cluster.Port("Zookeeper"), deadline);

    public AmqpClient Amqp(int node) =>
        new(cluster.Network.NamespaceOf(host), Address(node), cluster.Port("RabbitMQ"), cluster.Secret("rabbitmq"));

    /// <summary>Returns whether the port of an endpoint accepts connections.</summary>
    public async Task<bool> CanConnectAsync(int node, string endpoint) => await NamespaceSocket.ProbeAsync(
        cluster.Network.NamespaceOf(host), Address(node), cluster.Port(endpoint)) == "open";

    private string Address(int node) => cluster.Environment.Datanode.Hosts[node].Addresses.Last().ToString();
}

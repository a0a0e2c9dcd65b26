using Abiquo.Sdk.Lab.Tests.Containers;

namespace Abiquo.Sdk.Lab.Tests.Cluster;

/// <summary>Asks the services of a node on that node, where no firewall stands in between.</summary>
internal static class LocalClient
{
    /// <summary>Returns what the node's database prints for a statement.</summary>
    public static string Sql(Container node, string statement) => SqlClient.RunOn(node, statement).Output.Trim();

    /// <summary>Returns what the node's Redis server answers.</summary>
    public static string Redis(DatanodeCluster cluster, int node, string command) =>
        RedisClient.RunOn(cluster.Nodes[node], cluster.Addresses[node], cluster.Port("RedisNode"), command);

    /// <summary>Returns the node whose Redis server takes the writes.</summary>
    public static int RedisMaster(DatanodeCluster cluster) => Enumerable.Range(0, cluster.Nodes.Count)
        .First(node => ClusterHealth.RedisReplication(cluster, node).Contains("role:master", StringComparison.Ordinal));
}

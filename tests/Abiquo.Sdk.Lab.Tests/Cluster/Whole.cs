using Abiquo.Sdk.Lab.Tests.Machines;
using Abiquo.Sdk.Resolution;

namespace Abiquo.Sdk.Lab.Tests.Cluster;

/// <summary>When is the cluster whole? When each program says so of itself, on every node.</summary>
internal static class Whole
{
    /// <summary>Waits until everything works on all nodes.</summary>
    public static TimeSpan Await(DatanodeCluster cluster, int seconds) => Until.Is("the cluster is whole", seconds, () => Missing(cluster) is null, () => Missing(cluster) ?? "it is now");

    /// <summary>Starts the Sentinels, once the replicas are there: else they learn of these ten seconds later.</summary>
    public static void Sentinels(DatanodeCluster cluster)
    {
        Until.Is("two replicas follow the master", 60, () => Redis(cluster, 0).Contains("connected_slaves:2", StringComparison.Ordinal), () => cluster.Nodes[0].Log("redis"));
        foreach (var node in cluster.Nodes)
        {
            node.Launch(Daemon.Sentinel.Name, Daemon.Sentinel.Command);
        }
    }

    public static bool Galera(DatanodeCluster cluster, int node) =>
        Sql.Local(cluster.Nodes[node], "SELECT CONCAT(@@hostname) ; SHOW STATUS WHERE Variable_name IN ('wsrep_local_state_comment', 'wsrep_cluster_size', 'wsrep_cluster_status')").Output is var status
        && status.Contains("Synced", StringComparison.Ordinal) && status.Contains("wsrep_cluster_size\t3", StringComparison.Ordinal) && status.Contains("Primary", StringComparison.Ordinal);

    public static string Redis(DatanodeCluster cluster, int node) => RedisText.Local(cluster.Nodes[node], Lab.Addresses[node], Lab.Port("RedisNode"), "info replication");

    public static bool Sentinel(DatanodeCluster cluster, int node) =>
        cluster.Nodes[node].Run($"timeout 3 redis-cli -h {Lab.Addresses[node]} -p {Lab.Port("Sentinel")} sentinel ckquorum abiquo").Output is var answer
        && answer.StartsWith("OK 3", StringComparison.Ordinal);

    public static bool RabbitMQ(DatanodeCluster cluster, int node) =>
        cluster.Nodes[node].Run("timeout 20 rabbitmqctl --longnames -n rabbit@$(hostname) eval \"length(rabbit_nodes:all_running()).\"").Output.Trim() == "3";

    public static bool Zookeeper(DatanodeCluster cluster, int node) =>
        cluster.Nodes[node].Run($"timeout 3 bash -c \"exec 3<>/dev/tcp/{Lab.Addresses[node]}/{Lab.Port("Zookeeper")}; printf srvr >&3; cat <&3\"").Output is var answer
        && (answer.Contains("Mode: leader", StringComparison.Ordinal) || answer.Contains("Mode: follower", StringComparison.Ordinal));

    /// <summary>Every balancer sees one master of Redis, and every node of the database.</summary>
    public static bool HAProxy(DatanodeCluster cluster, int node)
    {
        var up = Balancer.Servers(cluster.Nodes[node]).Where(server => server.State.StartsWith("UP", StringComparison.Ordinal)).ToList();
        return up.Count(server => server.Listener == "Redis") == 1 && up.Count(server => server.Listener == "MaxScale") == 3;
    }

    private static string? Missing(DatanodeCluster cluster)
    {
        foreach (var (name, works) in new (string, Func<DatanodeCluster, int, bool>)[] { ("galera", Galera), ("zookeeper", Zookeeper), ("sentinel", Sentinel), ("haproxy", HAProxy), ("rabbitmq", RabbitMQ) })
        {
            for (var node = 0; node < cluster.Nodes.Count; node++)
            {
                if (!works(cluster, node))
                {
                    return $"{name} on {cluster.Nodes[node].Name}: {cluster.Nodes[node].Log(name)}";
                }
            }
        }

        return null;
    }
}

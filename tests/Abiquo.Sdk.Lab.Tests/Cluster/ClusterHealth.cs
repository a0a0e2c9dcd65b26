using Abiquo.Sdk.Lab.Tests.Containers;

namespace Abiquo.Sdk.Lab.Tests.Cluster;

/// <summary>Health checks. A cluster is healthy when every daemon reports so on every node.</summary>
internal static class ClusterHealth
{
    private static readonly (Daemon Daemon, Func<DatanodeCluster, int, bool> IsHealthy)[] Checks =
    [
        (Daemon.Galera, IsGaleraSynced),
        (Daemon.Zookeeper, HasZookeeperQuorum),
        (Daemon.Sentinel, HasSentinelQuorum),
        (Daemon.HAProxy, HasAllBackendsUp),
        (Daemon.RabbitMQ, IsRabbitMQClustered),
    ];

    /// <summary>Waits until the cluster is healthy and returns how long that took.</summary>
    public static TimeSpan WaitUntilHealthy(DatanodeCluster cluster, int seconds) => Wait.Until(
        "the cluster is healthy", seconds, () => FirstProblem(cluster) is null, () => FirstProblem(cluster) ?? "It is healthy by now.");

    /// <summary>Returns whether the node is a synced member of a Galera cluster of three.</summary>
    public static bool IsGaleraSynced(DatanodeCluster cluster, int node)
    {
        const string Variables = "'wsrep_local_state_comment', 'wsrep_cluster_size', 'wsrep_cluster_status'";
        var status = SqlClient.RunOn(cluster.Nodes[node], $"SHOW STATUS WHERE Variable_name IN ({Variables})").Output;
        return new[] { "Synced", "wsrep_cluster_size\t3", "Primary" }.All(part => status.Contains(part, StringComparison.Ordinal));
    }

    /// <summary>Returns what the node's Redis server reports about replication.</summary>
    public static string RedisReplication(DatanodeCluster cluster, int node) => RedisClient.RunOn(
        cluster.Nodes[node], SampleDatanode.Addresses[node], SampleDatanode.Port("RedisNode"), "info replication");

    /// <summary>Returns whether the node's Sentinel sees two others and the quorum for a failover.</summary>
    public static bool HasSentinelQuorum(DatanodeCluster cluster, int node) => RedisClient
        .RunOn(cluster.Nodes[node], SampleDatanode.Addresses[node], SampleDatanode.Port("Sentinel"), "sentinel ckquorum abiquo")
        .StartsWith("OK 3", StringComparison.Ordinal);

    /// <summary>Returns whether the node's RabbitMQ sees three running cluster members.</summary>
    public static bool IsRabbitMQClustered(DatanodeCluster cluster, int node)
    {
        const string Expression = "length(rabbit_nodes:all_running()).";
        return cluster.Nodes[node]
            .Run($"timeout 20 rabbitmqctl --longnames -n rabbit@$(hostname) eval \"{Expression}\"")
            .Output.Trim() == "3";
    }

    /// <summary>Returns whether the node's ZooKeeper is the leader or a follower.</summary>
    public static bool HasZookeeperQuorum(DatanodeCluster cluster, int node)
    {
        var endpoint = $"{SampleDatanode.Addresses[node]}/{SampleDatanode.Port("Zookeeper")}";
        var answer = cluster.Nodes[node].Run($"timeout 3 bash -c \"exec 3<>/dev/tcp/{endpoint}; printf srvr >&3; cat <&3\"").Output;
        return answer.Contains("Mode: leader", StringComparison.Ordinal) || answer.Contains("Mode: follower", StringComparison.Ordinal);
    }

    /// <summary>Returns whether the node's HAProxy sees one Redis master and every database node.</summary>
    public static bool HasAllBackendsUp(DatanodeCluster cluster, int node)
    {
        var up = HAProxyStatistics.Servers(cluster.Nodes[node])
            .Where(server => server.Status.StartsWith("UP", StringComparison.Ordinal))
            .ToList();
        return up.Count(server => server.Listener == "Redis") == 1 && up.Count(server => server.Listener == "MaxScale") == 3;
    }

    /// <summary>Returns the first daemon that is not healthy, with the end of its log; null if the cluster is healthy.</summary>
    private static string? FirstProblem(DatanodeCluster cluster)
    {
        foreach (var (daemon, isHealthy) in Checks)
        {
            for (var node = 0; node < cluster.Nodes.Count; node++)
            {
                if (!isHealthy(cluster, node))
                {
                    return $"{daemon.Name} is not healthy on {cluster.Nodes[node].Name}: {cluster.Nodes[node].Log(daemon.Name)}";
                }
            }
        }

        return null;
    }
}

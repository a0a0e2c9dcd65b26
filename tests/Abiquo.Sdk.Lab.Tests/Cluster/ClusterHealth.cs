using System.Globalization;
using System.Text.RegularExpressions;
using Abiquo.Sdk.Lab.Tests.Containers;

namespace Abiquo.Sdk.Lab.Tests.Cluster;

/// <summary>Health checks. A cluster is healthy when every daemon reports so on every node.</summary>
internal static partial class ClusterHealth
{
    private static readonly (string Unit, Func<DatanodeCluster, int, bool> IsHealthy)[] Checks =
    [
        (Units.Galera, IsGaleraSynced),
        (Units.Zookeeper, HasZookeeperQuorum),
        (Units.Sentinel, HasSentinelQuorum),
        (Units.HAProxy, HasAllBackendsUp),
        (Units.RabbitMQ, IsRabbitMQWhole),
    ];

    /// <summary>Waits until the cluster is healthy and returns how long that took.</summary>
    public static TimeSpan WaitUntilHealthy(DatanodeCluster cluster, int seconds) => Wait.Until(
        "the cluster is healthy", seconds, () => FirstProblem(cluster) is null, () => FirstProblem(cluster) ?? "It is healthy by now.");

    /// <summary>Returns whether the node is a synced member of a Galera cluster of all nodes.</summary>
    public static bool IsGaleraSynced(DatanodeCluster cluster, int node)
    {
        const string Variables = "'wsrep_local_state_comment', 'wsrep_cluster_size', 'wsrep_cluster_status'";
        var status = SqlClient.RunOn(cluster.Nodes[node], $"SHOW STATUS WHERE Variable_name IN ({Variables})").Output;
        string[] parts = ["Synced", $"wsrep_cluster_size\t{cluster.Nodes.Count}", "Primary"];
        return parts.All(part => status.Contains(part, StringComparison.Ordinal));
    }

    /// <summary>Returns what the node's Redis server reports about replication.</summary>
    public static string RedisReplication(DatanodeCluster cluster, int node) => RedisClient.RunOn(
        cluster.Nodes[node], cluster.Addresses[node], cluster.Port("RedisNode"), "info replication");

    /// <summary>Returns whether the node's Sentinel sees all others and the quorum for a failover.</summary>
    public static bool HasSentinelQuorum(DatanodeCluster cluster, int node) => RedisClient
        .RunOn(cluster.Nodes[node], cluster.Addresses[node], cluster.Port("Sentinel"), "sentinel ckquorum abiquo")
        .StartsWith($"OK {cluster.Nodes.Count}", StringComparison.Ordinal);

    /// <summary>Returns whether the node's RabbitMQ sees all nodes of the cluster run.</summary>
    public static bool IsRabbitMQClustered(DatanodeCluster cluster, int node) =>
        RunningRabbitMQNodes(cluster, node) == cluster.Nodes.Count;

    /// <summary>Returns whether every node's RabbitMQ sees all nodes run; the first one asks the others, which is cheaper.</summary>
    private static bool IsRabbitMQWhole(DatanodeCluster cluster, int node)
    {
        const string Expression = "[length(N) || N <- element(1, rpc:multicall(rabbit_nodes, all_running, []))].";
        var expected = string.Join(',', cluster.Nodes.Select(_ => cluster.Nodes.Count));
        return node > 0 || cluster.Nodes[0].Run($"timeout 20 rabbitmqctl eval \"{Expression}\"").Output.Trim() == $"[{expected}]";
    }

    /// <summary>Returns how many members of the cluster run, as the node's RabbitMQ sees it; 0 if it does not answer.</summary>
    public static int RunningRabbitMQNodes(DatanodeCluster cluster, int node)
    {
        const string Expression = "length(rabbit_nodes:all_running()).";
        var answer = cluster.Nodes[node].Run($"timeout 20 rabbitmqctl eval \"{Expression}\"").Output;
        return int.TryParse(answer, CultureInfo.InvariantCulture, out var running) ? running : 0;
    }

    /// <summary>Returns whether the node's ZooKeeper is the leader or a follower.</summary>
    public static bool HasZookeeperQuorum(DatanodeCluster cluster, int node) =>
        ZookeeperMode(cluster, node) is "leader" or "follower" or "standalone";

    /// <summary>Returns whether the other nodes follow the node's ZooKeeper.</summary>
    public static bool IsZookeeperLeader(DatanodeCluster cluster, int node) => ZookeeperMode(cluster, node) == "leader";

    /// <summary>Returns whether the node's HAProxy sees one Redis master and every database node.</summary>
    public static bool HasAllBackendsUp(DatanodeCluster cluster, int node)
    {
        var up = HAProxyStatistics.Servers(cluster.Nodes[node])
            .Where(server => server.Status.StartsWith("UP", StringComparison.Ordinal))
            .ToList();
        return up.Count(server => server.Listener == "Redis") == 1
            && up.Count(server => server.Listener == "MaxScale") == cluster.Nodes.Count;
    }

    /// <summary>Returns the first daemon that is not healthy, with the end of its log; null if the cluster is healthy.</summary>
    private static string? FirstProblem(DatanodeCluster cluster)
    {
        foreach (var (unit, isHealthy) in Checks)
        {
            for (var node = 0; node < cluster.Nodes.Count; node++)
            {
                if (!isHealthy(cluster, node))
                {
                    return $"{unit} is not healthy on {cluster.Nodes[node].Name}: {cluster.Nodes[node].Log(unit)}";
                }
            }
        }

        return null;
    }

    private static string ZookeeperMode(DatanodeCluster cluster, int node)
    {
        var endpoint = $"{cluster.Addresses[node]}/{cluster.Port("Zookeeper")}";
        var answer = cluster.Nodes[node].Run($"timeout 3 bash -c \"exec 3<>/dev/tcp/{endpoint}; printf srvr >&3; cat <&3\"").Output;
        return Mode().Match(answer).Groups[1].Value;
    }

    [GeneratedRegex("Mode: (\\w+)")]
    private static partial Regex Mode();
}

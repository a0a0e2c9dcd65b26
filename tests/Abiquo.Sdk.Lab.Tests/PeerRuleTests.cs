using Abiquo.Sdk.Lab.Tests.Cluster;
using Abiquo.Sdk.Lab.Tests.Containers;
using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Lab.Tests;

/// <summary>
/// Every peer rule is needed: without it, the service that it belongs to does not form a cluster. The services are independent, so each
/// round leaves out one rule of every service.
/// </summary>
[Parallelizable(ParallelScope.Self)]
internal sealed class PeerRuleTests
{
    private static readonly string[] Rounds =
    [
        "galera-replication redis-replication rabbitmq-peers zookeeper-quorum",
        "galera-incremental-transfer sentinel-quorum rabbitmq-cluster zookeeper-election",
        "galera-snapshot-transfer maxscale-backends",
    ];

    [SetUp]
    public void RequireLab() => Prerequisites.Require();

    [Test]
    public void Every_peer_rule_of_the_sample_is_left_out_in_one_round()
    {
        var rules = Samples.Distributed.Matrix().Flows
            .Where(flow => flow.Rule.Group == RuleGroup.Peer)
            .Select(flow => flow.Rule.Id)
            .Distinct();
        Assert.That(Rounds.SelectMany(round => round.Split(' ')), Is.EquivalentTo(rules));
    }

    // Two cores have not the time for more clusters beside those of the other tests.
    private static IEnumerable<TestCaseData> Cases() =>
        Rounds.Select((round, i) => i == 0 ? new TestCaseData(round) : new TestCaseData(round).Explicit(Lab.Long));

    [TestCaseSource(nameof(Cases))]
    public void Without_a_rule_its_service_fails(string round)
    {
        var rules = round.Split(' ');
        using var cluster = new DatanodeCluster(SampleEnvironments.IPv4, rules);

        // A program that starts for the first time may come before the firewall, and is not stopped by it then.
        foreach (var node in cluster.Nodes)
        {
            node.RunChecked("nft -f /var/lib/abiquo-sdk/bundle/etc/nftables.d/abiquo.nft");
        }

        DatanodeCluster.Apply(cluster.Nodes[0]);

        // They do not end: a program that is not ready, because a rule is missing, is waited for.
        _ = cluster.Nodes.Skip(1).Select(node => Task.Run(() => DatanodeCluster.TryApply(node))).ToList();
        var checks = rules.Select(rule => (Rule: rule, IsHealthy: HealthCheck(rule))).ToList();

        // The cluster with all rules became healthy in half of this time on the same machine, however busy that is. A check that passes
        // only for a moment does not count: a Sentinel considers the others reachable until it has missed them for some seconds.
        List<string> healthy = [];
        Wait.TryUntil(Math.Max(30, 2 * (int)Lab.StartupTime.TotalSeconds), () =>
        {
            healthy =
            [
                .. checks
                    .Where(check => Enumerable.Range(0, 3).All(node => check.IsHealthy(cluster, node)))
                    .Select(check => check.Rule),
            ];
            return false;
        });
        Assert.That(healthy, Is.Empty, "These services are healthy without the rule.");
        foreach (var rule in rules)
        {
            Lab.Report($"without {rule}", "its service fails");
        }
    }

    private static Func<DatanodeCluster, int, bool> HealthCheck(string rule) => rule switch
    {
        "galera-replication" or "galera-incremental-transfer" or "galera-snapshot-transfer" => ClusterHealth.IsGaleraSynced,
        "maxscale-backends" => IsFirstDatabaseUp,
        "redis-replication" => IsRedisReplicated,
        "sentinel-quorum" => ClusterHealth.HasSentinelQuorum,
        "rabbitmq-peers" or "rabbitmq-cluster" => ClusterHealth.IsRabbitMQClustered,
        "zookeeper-quorum" or "zookeeper-election" => ClusterHealth.HasZookeeperQuorum,
        _ => throw new ArgumentException($"No service is known for the rule {rule}.", nameof(rule)),
    };

    private static bool IsRedisReplicated(DatanodeCluster cluster, int node)
    {
        var info = ClusterHealth.RedisReplication(cluster, node);
        return info.Contains("connected_slaves:2", StringComparison.Ordinal)
            || info.Contains("master_link_status:up", StringComparison.Ordinal);
    }

    /// <summary>
    /// Returns whether the node's load balancer reaches the database on the first node, which runs even if the others cannot join it.
    /// </summary>
    private static bool IsFirstDatabaseUp(DatanodeCluster cluster, int node) =>
        HAProxyStatistics.Servers(cluster.Nodes[node]).Contains(("MaxScale", cluster.Nodes[0].Name, "UP"));
}

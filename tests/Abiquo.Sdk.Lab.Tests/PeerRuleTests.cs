using Abiquo.Sdk.Lab.Tests.Cluster;
using Abiquo.Sdk.Lab.Tests.Machines;
using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Lab.Tests;

/// <summary>No peer rule is idle: without it, the service that it belongs to does not come together. The services do not know each other, so one rule of each is left out at a time.</summary>
internal sealed class PeerRuleTests
{
    private static readonly string[] Rounds =
    [
        "galera-replication redis-replication rabbitmq-peers zookeeper-quorum",
        "galera-incremental-transfer sentinel-quorum rabbitmq-cluster zookeeper-election",
        "galera-snapshot-transfer maxscale-backends",
    ];

    [SetUp]
    public void NeedsTheLab() => Requirement.Require();

    [Test]
    public void Every_peer_rule_of_the_sample_has_its_turn()
    {
        var rules = Samples.Distributed.Matrix().Flows.Where(flow => flow.Rule.Group == RuleGroup.Peer).Select(flow => flow.Rule.Id).Distinct();
        Assert.That(Rounds.SelectMany(round => round.Split(' ')), Is.EquivalentTo(rules));
    }

    [TestCaseSource(nameof(Rounds))]
    public void Without_a_rule_its_service_fails(string round)
    {
        var rules = round.Split(' ');
        using var cluster = new DatanodeCluster(rules);
        cluster.Start(Daemon.Galera, Daemon.Redis, Daemon.Sentinel, Daemon.HAProxy, Daemon.RabbitMQ, Daemon.Zookeeper);
        var checks = rules.Select(rule => (Rule: rule, Works: Service(rule))).ToList();

        // With all rules it came together on this machine, as busy as it is, in half of this time. What works only for a moment does not
        // count: a Sentinel takes the others for well until it has missed them for some seconds.
        List<string> working = [];
        Until.Becomes(Math.Max(30, 2 * (int)Lab.FormedIn.TotalSeconds), () =>
        {
            working = [.. checks.Where(check => Enumerable.Range(0, 3).All(node => check.Works(cluster, node))).Select(check => check.Rule)];
            return false;
        });
        Assert.That(working, Is.Empty, "works without its rule");
        foreach (var rule in rules)
        {
            Lab.Report($"without {rule}", "its service fails");
        }
    }

    private static Func<DatanodeCluster, int, bool> Service(string rule) => rule switch
    {
        "galera-replication" or "galera-incremental-transfer" or "galera-snapshot-transfer" => Whole.Galera,
        "maxscale-backends" => Database,
        "redis-replication" => Replicated,
        "sentinel-quorum" => Whole.Sentinel,
        "rabbitmq-peers" or "rabbitmq-cluster" => Whole.RabbitMQ,
        "zookeeper-quorum" or "zookeeper-election" => Whole.Zookeeper,
        _ => throw new ArgumentException($"no service is known for {rule}", nameof(rule)),
    };

    private static bool Replicated(DatanodeCluster cluster, int node) =>
        Whole.Redis(cluster, node) is var info && (info.Contains("connected_slaves:2", StringComparison.Ordinal) || info.Contains("master_link_status:up", StringComparison.Ordinal));

    /// <summary>The balancer of the node finds the first node, which is there alone or not.</summary>
    private static bool Database(DatanodeCluster cluster, int node) =>
        Balancer.Servers(cluster.Nodes[node]).Contains(("MaxScale", cluster.Nodes[0].Name, "UP"));
}

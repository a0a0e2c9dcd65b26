using Abiquo.Sdk.Lab.Tests.Cluster;
using Abiquo.Sdk.Lab.Tests.Containers;

namespace Abiquo.Sdk.Lab.Tests;

/// <summary>The cluster survives that a node hears nothing of the others, and that node takes no write that would be lost.</summary>
/// <remarks>
/// RabbitMQ takes more than a minute to miss the others. Beside it there is time for clusters of their own, which wait as well; the other
/// tests of this cluster come later.
/// </remarks>
[Parallelizable(ParallelScope.Self)]
internal sealed class PartitionTests
{
    private static ExternalClient Client => new(Lab.Cluster, "cloud.example.com");

    [SetUp]
    public void WaitUntilHealthy()
    {
        Prerequisites.Require();
        ClusterHealth.WaitUntilHealthy(Lab.Cluster, 120);
    }

    [Test]
    public async Task A_partitioned_node_refuses_writes()
    {
        var isolated = LocalClient.RedisMaster(Lab.Cluster);
        var node = Lab.Cluster.Nodes[isolated];
        var majority = (isolated + 1) % 3;
        Isolate(node, Lab.Cluster.Addresses.Where((_, i) => i != isolated));
        try
        {
            var sql = Wait.Until("the database refuses writes", 30, () =>
                SqlClient.RunOn(node, "INSERT INTO lab.notes (text) VALUES ('minority')").ExitCode != 0);
            var redis = Wait.Until("Redis refuses writes", 30, () =>
                LocalClient.Redis(Lab.Cluster, isolated, "SET minority yes").StartsWith("NOREPLICAS", StringComparison.Ordinal));
            var zookeeper = Wait.Until("ZooKeeper stops serving", 60, () => !ClusterHealth.HasZookeeperQuorum(Lab.Cluster, isolated));
            var rabbit = Wait.Until("RabbitMQ closes its port", 120, () => !Client.CanConnectAsync(isolated, "RabbitMQ").Result);
            Wait.Until("the majority takes writes", 30, () =>
                Client.Sql(majority, "INSERT INTO notes (text) VALUES ('majority')").ExitCode == 0
                && Client.Redis(majority, "SET majority yes") == "OK");
            await Client.Amqp(majority).PublishAsync("majority");
            Lab.Report(
                "node isolated by its firewall",
                $"refuses SQL after {Lab.Seconds(sql)}, Redis +{Lab.Seconds(redis)}, ZooKeeper +{Lab.Seconds(zookeeper)}, "
                + $"AMQP +{Lab.Seconds(rabbit)}; the majority takes writes");
        }
        finally
        {
            node.RunChecked("nft delete table inet isolation");
        }

        ClusterHealth.WaitUntilHealthy(Lab.Cluster, 120);
        Assert.That(LocalClient.Sql(node, "SELECT COUNT(*) FROM lab.notes WHERE text = 'minority'"), Is.EqualTo("0"));
        Assert.That(Client.Redis(majority, "EXISTS minority"), Is.EqualTo("0"));
    }

    /// <summary>Drops all packets between a node and the others.</summary>
    private static void Isolate(Container node, IEnumerable<string> others)
    {
        var addresses = string.Join(", ", others);
        node.RunChecked($$"""
            nft -f - <<END
            table inet isolation {
                chain in { type filter hook input priority -10; ip saddr { {{addresses}} } drop; }
                chain out { type filter hook output priority -10; ip daddr { {{addresses}} } drop; }
            }
            END
            """);
    }
}

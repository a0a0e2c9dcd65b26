using Abiquo.Sdk.Lab.Tests.Cluster;
using Abiquo.Sdk.Lab.Tests.Containers;

namespace Abiquo.Sdk.Lab.Tests;

/// <summary>The cluster survives the loss of one part, and no acknowledged write is lost.</summary>
internal sealed class FailoverTests
{
    private static ExternalClient Client => new(Lab.Cluster, "cloud.example.com");

    [SetUp]
    public void WaitUntilHealthy()
    {
        Prerequisites.Require();
        ClusterHealth.WaitUntilHealthy(Lab.Cluster, 120);
    }

    [Test]
    public Task Nothing_acknowledged_is_lost_when_each_program_is_killed() => Faults.SurviveEachAsync(Lab.Cluster, "IPv4");

    [Test]
    public async Task The_cluster_recovers_from_a_power_failure_of_all_nodes()
    {
        Client.Sql(1, "INSERT INTO notes (text) VALUES ('power')");
        Client.Zookeeper(1, "create /power yes");
        await Client.Amqp(1).ConsumeAsync();
        await Client.Amqp(1).PublishAsync("power");
        Assert.That(Client.Redis(1, "SET power yes"), Is.EqualTo("OK"));
        Wait.Until("Redis has flushed to disk", 10, () => IsFlushedToDisk(LocalClient.RedisMaster(Lab.Cluster)));

        var units = string.Join(' ', Units.All);
        foreach (var node in Lab.Cluster.Nodes)
        {
            node.RunChecked($"systemctl kill -s KILL {units}; pkill -9 epmd");
        }

        foreach (var node in Lab.Cluster.Nodes)
        {
            node.RunChecked($"systemctl start --no-block {units}");
        }

        var time = ClusterHealth.WaitUntilHealthy(Lab.Cluster, 180);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Client.Sql(2, "SELECT COUNT(*) FROM notes WHERE text = 'power'").Output.Trim(), Is.EqualTo("1"));
            Assert.That(Client.Redis(2, "GET power"), Is.EqualTo("yes"));
            Assert.That(Client.Zookeeper(2, "get /power").Output, Does.Contain("yes"));
            Assert.That(await Client.Amqp(2).ConsumeAsync(), Does.Contain("power"));
        }

        Lab.Report("all daemons killed and restarted", $"healthy after {Lab.Seconds(time)}; row, key, znode and message survived");
    }

    /// <summary>Returns whether appended writes are on disk: Redis flushes them once a second.</summary>
    private static bool IsFlushedToDisk(int node)
    {
        var info = LocalClient.Redis(Lab.Cluster, node, "info persistence");
        return info.Contains("aof_pending_bio_fsync:0", StringComparison.Ordinal)
            && info.Contains("aof_buffer_length:0", StringComparison.Ordinal);
    }
}

using Abiquo.Sdk.Lab.Tests.Cluster;
using Abiquo.Sdk.Lab.Tests.Containers;

namespace Abiquo.Sdk.Lab.Tests;

/// <summary>The cluster survives the loss of one part, and no acknowledged write is lost.</summary>
internal sealed class FailoverTests
{
    private const int FailoverSeconds = 15;

    private static readonly Daemon[] AllDaemons =
        [Daemon.Galera, Daemon.Redis, Daemon.Sentinel, Daemon.HAProxy, Daemon.RabbitMQ, Daemon.Zookeeper];

    private static ExternalClient Client => new(Lab.Network, "cloud.example.com");

    [SetUp]
    public void WaitUntilHealthy()
    {
        Prerequisites.Require();
        ClusterHealth.WaitUntilHealthy(Lab.Cluster, 120);
    }

    [Test]
    public void Redis_fails_over_when_the_master_is_killed()
    {
        var master = LocalClient.RedisMaster(Lab.Cluster);
        var other = (master + 1) % 3;
        var acknowledged = Enumerable.Range(0, 200).Select(i => $"before-{i}").ToList();
        var before = acknowledged.Count;
        foreach (var key in acknowledged)
        {
            // On a machine with much else to do, a replica may lag for a moment, and the master then takes no writes.
            Wait.Until($"{key} is acknowledged", FailoverSeconds, () => Client.Redis(other, $"SET {key} yes") == "OK");
        }

        Wait.Until("the writes are replicated", 10, () => AreReplicasInSync(master));
        Kill(master, Daemon.Redis);
        var time = Wait.Until("writes succeed again", FailoverSeconds, () => Client.Redis(other, "SET after yes") == "OK");

        // For some seconds after its restart, the old master still believes it is the master: no write may reach it.
        Launch(master, Daemon.Redis);
        Wait.Until("the old master follows the new one", 60, () =>
        {
            var key = $"during-{acknowledged.Count}";
            if (Client.Redis(other, $"SET {key} yes") == "OK")
            {
                acknowledged.Add(key);
            }

            var info = ClusterHealth.RedisReplication(Lab.Cluster, master);
            return info.Contains("role:slave", StringComparison.Ordinal)
                && info.Contains("master_link_status:up", StringComparison.Ordinal);
        });
        using (Assert.EnterMultipleScope())
        {
            Assert.That(acknowledged, Has.Count.GreaterThan(before));
            Assert.That(acknowledged.Where(key => Client.Redis(other, $"GET {key}") != "yes").ToList(), Is.Empty);
        }

        Lab.Report("Redis master killed", $"writes succeed after {Lab.Seconds(time)}; 0 of {acknowledged.Count} lost");
    }

    [Test]
    public void The_database_fails_over_when_the_node_that_takes_the_writes_is_killed()
    {
        Client.Sql(1, "INSERT INTO notes (text) VALUES ('before')");
        Kill(0, Daemon.Galera);
        var time = Wait.Until(
            "writes succeed again", FailoverSeconds, () => Client.Sql(1, "INSERT INTO notes (text) VALUES ('without')").ExitCode == 0);
        Launch(0, Daemon.Galera);
        var back = Wait.Until(
            "the node has rejoined", 60, () => ClusterHealth.IsGaleraSynced(Lab.Cluster, 0), () => Lab.Cluster.Nodes[0].Log("galera"));
        var checksums = Lab.Cluster.Nodes
            .Select(node => LocalClient.Sql(node, "SELECT COUNT(*), SUM(CRC32(CONCAT(id, text))) FROM lab.notes"))
            .ToList();
        Assert.That(checksums.Distinct().ToList(), Has.Count.EqualTo(1), "The nodes hold different rows.");
        Assert.That(LocalClient.Sql(Lab.Cluster.Nodes[0], "SELECT COUNT(*) FROM lab.notes WHERE text = 'without'"), Is.EqualTo("1"));
        Lab.Report(
            "database node that takes the writes killed",
            $"writes succeed after {Lab.Seconds(time)}; rejoined after {Lab.Seconds(back)}, same rows on 3 nodes");
    }

    [Test]
    public async Task The_cluster_recovers_from_a_power_failure_of_all_nodes()
    {
        Client.Sql(1, "INSERT INTO notes (text) VALUES ('power')");
        Client.Zookeeper(1, "create /power yes");
        await Client.ConsumeAsync(1);
        await Client.PublishAsync(1, "power");
        Assert.That(Client.Redis(1, "SET power yes"), Is.EqualTo("OK"));
        Wait.Until("Redis has flushed to disk", 10, () => IsFlushedToDisk(LocalClient.RedisMaster(Lab.Cluster)));

        foreach (var node in Lab.Cluster.Nodes)
        {
            node.Run(string.Join("; ", AllDaemons.Select(daemon => $"pkill -9 -x {daemon.Process}").Append("pkill -9 epmd")));
        }

        for (var node = 0; node < 3; node++)
        {
            foreach (var daemon in AllDaemons)
            {
                Launch(node, daemon);
            }
        }

        var time = ClusterHealth.WaitUntilHealthy(Lab.Cluster, 180);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Client.Sql(2, "SELECT COUNT(*) FROM notes WHERE text = 'power'").Output.Trim(), Is.EqualTo("1"));
            Assert.That(Client.Redis(2, "GET power"), Is.EqualTo("yes"));
            Assert.That(Client.Zookeeper(2, "get /power").Output, Does.Contain("yes"));
            Assert.That(await Client.ConsumeAsync(2), Does.Contain("power"));
        }

        Lab.Report("all daemons killed and restarted", $"healthy after {Lab.Seconds(time)}; row, key, znode and message survived");
    }

    private static void Kill(int node, Daemon daemon) => Lab.Cluster.Nodes[node].RunChecked($"pkill -9 -x {daemon.Process}");

    private static void Launch(int node, Daemon daemon) => Lab.Cluster.Nodes[node].Launch(daemon.Name, daemon.Command);

    /// <summary>Returns whether appended writes are on disk: Redis flushes them once a second.</summary>
    private static bool IsFlushedToDisk(int node)
    {
        var info = LocalClient.Redis(Lab.Cluster, node, "info persistence");
        return info.Contains("aof_pending_bio_fsync:0", StringComparison.Ordinal)
            && info.Contains("aof_buffer_length:0", StringComparison.Ordinal);
    }

    /// <summary>Returns whether both replicas have reached the replication offset of the master.</summary>
    private static bool AreReplicasInSync(int master)
    {
        var lines = ClusterHealth.RedisReplication(Lab.Cluster, master).Split('\n', StringSplitOptions.TrimEntries);
        var own = lines.First(line => line.StartsWith("master_repl_offset:", StringComparison.Ordinal)).Split(':')[1];
        var replicas = lines
            .Where(line => line.StartsWith("slave", StringComparison.Ordinal) && line.Contains("offset=", StringComparison.Ordinal))
            .Select(line => line.Split("offset=")[1].Split(',')[0])
            .ToList();
        return replicas.Count == 2 && replicas.TrueForAll(offset => offset == own);
    }
}

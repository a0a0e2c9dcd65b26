using System.Globalization;
using Abiquo.Sdk.Lab.Tests.Cluster;
using Abiquo.Sdk.Lab.Tests.Machines;

namespace Abiquo.Sdk.Lab.Tests;

/// <summary>What the cluster is for: it goes on when a part of it is lost, and nothing that was promised is lost with it.</summary>
internal sealed class FaultTests
{
    private const int MostSeconds = 15;
    private const string Client = "cloud.example.com";

    [SetUp]
    public void StartWhole()
    {
        Requirement.Require();
        Whole.Await(Lab.Cluster, 120);
    }

    [Test]
    public void The_Redis_master_is_killed()
    {
        var master = Master();
        var other = (master + 1) % 3;
        var promised = Enumerable.Range(0, 200).Select(i => $"promised-{i}").Where(key => RedisText.From(Lab.Network, Client, Lab.Addresses[other], Lab.Port("Redis"), $"SET {key} yes") == "OK").ToList();
        Until.Is("the writes are replicated", 10, () => Offsets(master) is var (own, behind) && own == behind);
        Kill(master, Daemon.Redis);
        var time = Until.Is("writes return", MostSeconds, () => RedisText.From(Lab.Network, Client, Lab.Addresses[other], Lab.Port("Redis"), "SET after yes") == "OK");

        // The old master comes back and believes for some seconds that it is one still: nothing may be written to it.
        Launch(master, Daemon.Redis);
        List<string> acknowledged = [];
        Until.Is("it follows the new one", 60, () =>
        {
            var key = $"during-{acknowledged.Count}";
            if (RedisText.From(Lab.Network, Client, Lab.Addresses[other], Lab.Port("Redis"), $"SET {key} yes") == "OK")
            {
                acknowledged.Add(key);
            }

            return Whole.Redis(Lab.Cluster, master).Contains("role:slave", StringComparison.Ordinal) && Whole.Redis(Lab.Cluster, master).Contains("master_link_status:up", StringComparison.Ordinal);
        });
        var lost = promised.Concat(acknowledged).Where(key => RedisText.From(Lab.Network, Client, Lab.Addresses[other], Lab.Port("Redis"), $"GET {key}") != "yes").ToList();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(promised, Has.Count.EqualTo(200));
            Assert.That(acknowledged, Is.Not.Empty);
            Assert.That(lost, Is.Empty);
        }

        Lab.Report("Redis master killed", Seconds(time) + $" until writes returned; 0 of {promised.Count + acknowledged.Count} lost");
    }

    [Test]
    public void The_database_node_that_takes_the_writes_is_killed()
    {
        Sql.From(Lab.Network, Client, Lab.Addresses[1], Lab.Port("MaxScale"), "INSERT INTO notes (text) VALUES ('before')");
        Kill(0, Daemon.Galera);
        var time = Until.Is("writes return", MostSeconds, () => Sql.From(Lab.Network, Client, Lab.Addresses[1], Lab.Port("MaxScale"), "INSERT INTO notes (text) VALUES ('without')").ExitCode == 0);
        Launch(0, Daemon.Galera);
        var back = Until.Is("it is back", 60, () => Whole.Galera(Lab.Cluster, 0), () => Lab.Cluster.Nodes[0].Log("galera"));
        var counts = Lab.Cluster.Nodes.Select(node => Sql.Local(node, "SELECT COUNT(*), SUM(CRC32(CONCAT(id, text))) FROM lab.notes").Output.Trim()).ToList();
        Assert.That(counts.Distinct().ToList(), Has.Count.EqualTo(1), "the nodes hold different rows");
        Assert.That(Sql.Local(Lab.Cluster.Nodes[0], "SELECT COUNT(*) FROM lab.notes WHERE text = 'without'").Output.Trim(), Is.EqualTo("1"));
        Lab.Report("database node killed that takes the writes", $"{Seconds(time)} until writes returned; back after {Seconds(back)}, rows equal on 3 nodes");
    }

    [Test]
    public async Task A_node_that_is_cut_off_refuses_writes()
    {
        var cut = Master();
        var node = Lab.Cluster.Nodes[cut];
        var others = string.Join(", ", Lab.Addresses.Where((_, i) => i != cut));
        var majority = Lab.Addresses[(cut + 1) % 3];
        node.Do($"nft add table inet cut; nft add chain inet cut in '{{ type filter hook input priority -10; }}'; nft add chain inet cut out '{{ type filter hook output priority -10; }}'; nft add rule inet cut in ip saddr {{ {others} }} drop; nft add rule inet cut out ip daddr {{ {others} }} drop");
        try
        {
            var sql = Until.Is("the database refuses", 30, () => Sql.Local(node, "INSERT INTO lab.notes (text) VALUES ('minority')").ExitCode != 0);
            var redis = Until.Is("Redis refuses", 30, () => RedisText.Local(node, Lab.Addresses[cut], Lab.Port("RedisNode"), "SET minority yes").StartsWith("NOREPLICAS", StringComparison.Ordinal));
            var zookeeper = Until.Is("Zookeeper refuses", 60, () => !Whole.Zookeeper(Lab.Cluster, cut));
            var rabbit = Until.Is("RabbitMQ closes its port", 120, () => NamespaceSocket.ProbeAsync(Lab.Network.NamespaceOf(Client), Lab.Addresses[cut], Lab.Port("RabbitMQ")).Result != "open");
            Until.Is("the others take writes", 30, () =>
                Sql.From(Lab.Network, Client, majority, Lab.Port("MaxScale"), "INSERT INTO notes (text) VALUES ('majority')").ExitCode == 0
                && RedisText.From(Lab.Network, Client, majority, Lab.Port("Redis"), "SET majority yes") == "OK");
            await Amqp.PublishAsync(Lab.Network, Client, majority, Lab.Port("RabbitMQ"), "majority");
            Lab.Report("node cut off by the firewall: it refuses writes", $"SQL after {Seconds(sql)}, Redis +{Seconds(redis)}, Zookeeper +{Seconds(zookeeper)}, AMQP +{Seconds(rabbit)}; the others take them");
        }
        finally
        {
            node.Do("nft delete table inet cut");
        }

        Whole.Await(Lab.Cluster, 120);
        Assert.That(Sql.Local(node, "SELECT COUNT(*) FROM lab.notes WHERE text = 'minority'").Output.Trim(), Is.EqualTo("0"));
        Assert.That(RedisText.From(Lab.Network, Client, majority, Lab.Port("Redis"), "EXISTS minority"), Is.EqualTo("0"));
    }

    [Test]
    public async Task All_of_it_loses_its_power()
    {
        Sql.From(Lab.Network, Client, Lab.Addresses[1], Lab.Port("MaxScale"), "INSERT INTO notes (text) VALUES ('power')");
        Zookeeper.Do(Lab.Network, Client, Lab.Addresses[1], Lab.Port("Zookeeper"), "create /power yes");
        await Amqp.ConsumeAsync(Lab.Network, Client, Lab.Addresses[1], Lab.Port("RabbitMQ"));
        await Amqp.PublishAsync(Lab.Network, Client, Lab.Addresses[1], Lab.Port("RabbitMQ"), "power");
        Assert.That(RedisText.From(Lab.Network, Client, Lab.Addresses[1], Lab.Port("Redis"), "SET power yes"), Is.EqualTo("OK"));
        Until.Is("Redis has written it", 10, () => Written(Master()));

        Daemon[] all = [Daemon.Galera, Daemon.Redis, Daemon.Sentinel, Daemon.HAProxy, Daemon.RabbitMQ, Daemon.Zookeeper];
        for (var node = 0; node < 3; node++)
        {
            Lab.Cluster.Nodes[node].Run(string.Join("; ", all.Select(daemon => $"pkill -9 -x {daemon.Process}").Append("pkill -9 epmd")));
        }

        for (var node = 0; node < 3; node++)
        {
            foreach (var daemon in all)
            {
                Launch(node, daemon);
            }
        }

        var time = Whole.Await(Lab.Cluster, 180);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Sql.From(Lab.Network, Client, Lab.Addresses[2], Lab.Port("MaxScale"), "SELECT COUNT(*) FROM notes WHERE text = 'power'").Output.Trim(), Is.EqualTo("1"));
            Assert.That(RedisText.From(Lab.Network, Client, Lab.Addresses[2], Lab.Port("Redis"), "GET power"), Is.EqualTo("yes"));
            Assert.That(Zookeeper.Do(Lab.Network, Client, Lab.Addresses[2], Lab.Port("Zookeeper"), "get /power").Output, Does.Contain("yes"));
            Assert.That(await Amqp.ConsumeAsync(Lab.Network, Client, Lab.Addresses[2], Lab.Port("RabbitMQ")), Does.Contain("power"));
        }

        Lab.Report("the whole cluster killed and started again", $"whole after {Seconds(time)}; row, key, node and message still there");
    }

    private static string Seconds(TimeSpan time) => time.TotalSeconds.ToString("0.0 s", CultureInfo.InvariantCulture);

    private static int Master() => Enumerable.Range(0, 3).First(node => Whole.Redis(Lab.Cluster, node).Contains("role:master", StringComparison.Ordinal));

    private static void Kill(int node, Daemon daemon) => Lab.Cluster.Nodes[node].Do($"pkill -9 -x {daemon.Process}");

    private static void Launch(int node, Daemon daemon) => Lab.Cluster.Nodes[node].Launch(daemon.Name, daemon.Command);

    /// <summary>Whether what was appended is on the disk: Redis writes once a second.</summary>
    private static bool Written(int node) => RedisText.Local(Lab.Cluster.Nodes[node], Lab.Addresses[node], Lab.Port("RedisNode"), "info persistence") is var info
        && info.Contains("aof_pending_bio_fsync:0", StringComparison.Ordinal) && info.Contains("aof_buffer_length:0", StringComparison.Ordinal);

    /// <summary>How far the master is, and how far the replica that is farthest behind.</summary>
    private static (string Own, string Behind) Offsets(int master)
    {
        var lines = Whole.Redis(Lab.Cluster, master).Split('\n', StringSplitOptions.TrimEntries);
        var own = lines.First(line => line.StartsWith("master_repl_offset:", StringComparison.Ordinal)).Split(':')[1];
        var behind = lines.Where(line => line.StartsWith("slave", StringComparison.Ordinal) && line.Contains("offset=", StringComparison.Ordinal)).Select(line => line.Split("offset=")[1].Split(',')[0]).ToList();
        return (own, behind.Count == 2 && behind.TrueForAll(offset => offset == own) ? own : "behind");
    }
}

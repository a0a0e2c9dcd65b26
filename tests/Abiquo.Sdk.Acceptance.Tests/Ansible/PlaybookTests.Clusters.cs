using Abiquo.Sdk.Acceptance.Tests.Processes;

namespace Abiquo.Sdk.Acceptance.Tests.Ansible;

/// <summary>The programs of the datanodes for real: one node after the other, and then they are four clusters.</summary>
public sealed partial class PlaybookTests
{
    private const string Datanodes = "dn1.example.com,dn2.example.com,dn3.example.com";

    private static readonly (string Program, string Package)[] Daemons =
    [
        ("mariadbd", "mariadb-server galera-4 rsync socat"),
        ("redis-server", "redis-server"),
        ("redis-sentinel", "redis-sentinel"),
        ("haproxy", "haproxy"),
        ("rabbitmq-server", "rabbitmq-server"),
        ("/etc/init.d/zookeeper", "zookeeper zookeeperd"),
    ];

    [Test, Order(13)]
    public async Task The_programs_of_the_datanodes_become_four_clusters()
    {
        foreach (var (program, package) in Daemons)
        {
            Requirement.Program(program, package);
        }

        var (secrets, settings) = (_folder.PathOf("secrets.yml"), _folder.PathOf("settings.json"));
        string[] names = ["rabbitmq", "rabbitmq-cookie", "maxscale", "database"];
        await File.WriteAllTextAsync(
            secrets, $"abiquo_secrets: {{{string.Join(", ", names.Select((name, i) => $"{name}: s3cret-{(char)('A' + i)}"))}}}\n");
        await File.WriteAllTextAsync(settings, """{ "MaxScale": { "leftOut": true } }""");
        var whole = await Plan.RenderAsync(_folder.PathOf("whole"), whole: true, options: ["--settings", settings]);
        string[] options = ["--limit", Datanodes, "-e", "@" + secrets];
        var first = await PlayAsync(whole, [.. options, "-e", "abiquo_confirm_seconds=200"]);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(first.ExitCode, Is.EqualTo(PlaybookRun.Succeeds), first.ToString());
            Assert.That(first.Changed, Has.Count.EqualTo(3), first.ToString());
            await AssertClustersAsync();
        }

        // Redis has rewritten its files meanwhile.
        AssertNothingChanges(await PlayAsync(whole, options));
    }

    [Test, Order(14)]
    public async Task Nothing_of_the_machines_is_left()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Lab.Left(), Is.Not.Empty, "the count sees a lab");
            await Lab.RemoveAsync();
            Assert.That(Lab.Left(), Is.Empty);
        }
    }

    private async Task AssertClustersAsync()
    {
        var address = MachineLab.Addresses;
        var database = await Lab.AskAsync("dn2", "mariadb -N -e \"SHOW STATUS LIKE 'wsrep_cluster_size'\" | cut -f 2");
        var queues = await Lab.AskAsync("dn3", "rabbitmqctl -q eval 'length(rabbit_nodes:all_running()).'");
        var quorum = await Lab.AskAsync("dn2", $"redis-cli -h {address["dn2"]} -p 26379 sentinel ckquorum abiquo");
        var replication = await Lab.AskAsync("dn1", $"redis-cli -h {address["dn1"]} -p 16379 info replication");
        Assert.That(database, Is.EqualTo("3"), "nodes of the database");
        Assert.That(queues, Is.EqualTo("3"), "nodes of RabbitMQ");
        Assert.That(quorum, Does.StartWith("OK"), "a majority of Sentinels");
        Assert.That(replication, Does.Contain("connected_slaves:2"));
        var modes = new List<string>();
        foreach (var name in new[] { "dn1", "dn2", "dn3" })
        {
            modes.Add(await Lab.AskAsync(
                name, $"bash -c 'exec 3<>/dev/tcp/{address[name]}/2181; printf srvr >&3; cat <&3' | sed -n 's/^Mode: //p'"));
        }

        Assert.That(modes.Order(StringComparer.Ordinal), Is.EqualTo(["follower", "follower", "leader"]), "nodes of Zookeeper");
        var ping = await Lab.InNetworkOf("cloud", "redis-cli", "-h", address["dn3"], "-p", "6379", "ping").RunAsync();
        Assert.That(ping.Output.Trim(), Is.EqualTo("PONG"), "from the Server to Redis, through the balancer of another node");
    }
}

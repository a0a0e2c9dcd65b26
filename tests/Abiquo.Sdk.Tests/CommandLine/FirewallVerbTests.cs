namespace Abiquo.Sdk.Tests.CommandLine;

public sealed class FirewallVerbTests
{
    [Test]
    public async Task One_host_is_one_file()
    {
        var run = await Run.OnSample("firewall --host dn1.example.com");
        Assert.That((run.ExitCode, run.Error), Is.EqualTo((0, "")));
        Assert.That(run.Output, Does.StartWith("# Firewall of dn1.example.com (Datanode) on Abiquo. Load it: nft -f abiquo.nft\n").And.Contain("policy drop"));
    }

    [TestCase("nftables", 9)]
    [TestCase("iptables", 18)]
    [TestCase("ufw", 9)]
    public async Task All_hosts_are_named(string format, int files)
    {
        var run = await Run.OnSample($"firewall --format {format}");
        Assert.That(run.Output.Split("# ---- "), Has.Length.EqualTo(files + 1));
    }

    [Test]
    public async Task Nobody_is_locked_out_unasked()
    {
        var environment = Samples.Distributed with { AdministratorNetworks = [] };
        var refused = await Run.Of(environment, "firewall");
        var asked = await Run.Of(environment, "firewall --allow-lock-out --host mon.example.com");
        using (Assert.EnterMultipleScope())
        {
            Assert.That((refused.ExitCode, refused.Output), Is.EqualTo((1, "")));
            Assert.That(refused.Error, Does.Contain("nobody can log in to any host: AdministratorNetworks is empty. Name the networks: AdministratorNetworks = ["));
            Assert.That(asked.ExitCode, Is.Zero);
            Assert.That(asked.Output, Does.Not.Contain("dport 22 "));
        }
    }

    [Test]
    public async Task Every_host_without_address_is_named()
    {
        var run = await Run.Of(Samples.Distributed with { Server = new() { Host = new("cloud.example.com") }, Monitoring = new() { Host = new("mon.example.com") } }, "firewall");
        Assert.That((run.ExitCode, run.Output), Is.EqualTo((1, "")));
        Assert.That(run.Error, Does.Contain("'cloud.example.com' has no address").And.Contain("'mon.example.com' has no address"));
    }

    [TestCase("--host nowhere.example.com", "'nowhere.example.com' is no host of this environment; there are cloud.example.com, dn1.example.com")]
    [TestCase("--format ufw --egress", "--egress is written for nftables and iptables, not for ufw.")]
    [TestCase("--format pf", "Argument 'pf' not recognized")]
    public async Task A_wrong_option_is_explained(string options, string message)
    {
        var run = await Run.OnSample($"firewall {options}");
        Assert.That((run.ExitCode, run.Output), Is.EqualTo((64, "")));
        Assert.That(run.Error, Does.Contain(message));
    }

    [Test]
    public async Task The_change_request_is_by_zone()
    {
        var run = await Run.OnSample("firewall --format request-csv");
        Assert.That(run.Output, Does.Contain("datacenter madrid,V2V,10.1.0.20,Abiquo,Datanode,10.0.1.11 10.0.1.12 10.0.1.13,tcp,2181 5672 6379,v2v-redis v2v-rabbitmq v2v-zookeeper,"));
    }

    [TestCase("", false)]
    [TestCase("--log-drops", true)]
    public async Task Drops_are_logged_by_choice(string options, bool logs)
    {
        var run = await Run.OnSample($"firewall --host mon.example.com {options}");
        Assert.That(run.Output.Contains("log prefix \"abiquo drop in: \"", StringComparison.Ordinal), Is.EqualTo(logs));
    }

    [Test]
    public async Task Egress_limits_what_hosts_open()
    {
        var run = await Run.OnSample("firewall --egress --host v2v.madrid.example.com");
        Assert.That(run.Output, Does.Contain("type filter hook output priority filter; policy drop;").And.Contain("ip daddr @to_datanode_v4 tcp dport 5672 accept comment \"v2v-rabbitmq\"").And.Contain("ip daddr @to_templaterepository_v4 tcp dport 2049 accept"));
    }

    /// <summary>Asking for a name is a connection too.</summary>
    [Test]
    public async Task Names_outside_that_no_host_could_look_up_any_more_are_refused()
    {
        var named = Samples.Distributed with { PublicName = ["cloud.example.org"] };
        var refused = await Run.Of(named, "firewall --egress");
        var bundle = await Run.Of(named, "render --egress --check --out nowhere");
        var known = await Run.Of(named with { DnsServers = ["10.0.9.53"] }, "firewall --egress --host rs.madrid.example.com");
        var open = await Run.Of(named, "firewall");
        using (Assert.EnterMultipleScope())
        {
            foreach (var run in new[] { refused, bundle })
            {
                Assert.That((run.ExitCode, run.Output), Is.EqualTo((1, "")));
                Assert.That(run.Error, Does.Contain("no host can look up 'cloud.example.org': DnsServers is empty. Name the servers: DnsServers = [\"192.0.2.1\"]."));
            }

            Assert.That((known.ExitCode, open.ExitCode), Is.EqualTo((0, 0)), known.Error + open.Error);
            Assert.That(known.Output, Does.Contain("udp dport 53 accept"));
        }
    }
}

using System.Text.RegularExpressions;
using Abiquo.Sdk.Artefacts;
using Abiquo.Sdk.Artefacts.Configuration;

namespace Abiquo.Sdk.Tests.Artefacts.Configuration;

public sealed class ConfigurationPlanTests
{
    private static IEnumerable<TestCaseData> Ports()
    {
        var endpoints = Samples.Distributed.Datanode.Endpoints;
        foreach (var endpoint in endpoints.Where(endpoint => endpoint.Definition.Id != "Ssh" && endpoint.Port > 0))
        {
            yield return new TestCaseData(endpoint.Definition.Id, endpoint.Port) { TestName = $"{{m}}({endpoint.Definition.Id})" };
        }
    }

    /// <summary>Every file has the port that the program sets, and none has the default one.</summary>
    [TestCaseSource(nameof(Ports))]
    public void A_changed_port_is_changed_everywhere(string endpoint, ushort port)
    {
        const ushort Other = 40404;
        var ports = Samples.Distributed.Datanode.Ports with { };
        ports.GetType()
            .GetProperties()
            .Single(property => property.Name.Equals(endpoint, StringComparison.OrdinalIgnoreCase))
            .SetValue(ports, Other);
        var text = Text(Samples.Distributed with { Datanode = Samples.Distributed.Datanode with { Ports = ports } });
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Regex.Matches(text, $"(?<![0-9]){port}(?![0-9])"), Is.Empty, $"{port} is still there");
            Assert.That(text, Does.Contain("40404"));
        }
    }

    [Test]
    public void No_password_is_in_any_file()
    {
        var files = ConfigurationPlan.Of(Samples.HighAvailability.Resolve(), ComponentSettings.None)
            .Hosts.SelectMany(host => host.Files)
            .ToList();
        using (Assert.EnterMultipleScope())
        {
            const string Secret = "_pass|password=|cookie|IDENTIFIED";
            foreach (var file in files.Where(file => Regex.IsMatch(file.Text, Secret, RegexOptions.IgnoreCase)))
            {
                Assert.That(file.Installation!.Secrets, Is.Not.Empty, file.Path);
                Assert.That(file.Installation.Mode, Does.EndWith("0"), $"{file.Path} is for everybody to read");
            }

            Assert.That(
                files.SelectMany(file => file.Installation!.Secrets).Distinct(),
                Is.SupersetOf(["maxscale", "rabbitmq", "rabbitmq-cookie"]));
        }
    }

    [Test]
    public void One_node_needs_no_balancer()
    {
        var paths = Files(Samples.Small, "dn.example.com").Select(file => Path.GetFileName(file.Path)).ToList();
        Assert.That(paths, Is.EqualTo(["hosts", "platform-users.sql", "99-abiquo.cnf", "redis.conf", "rabbitmq.conf", "rabbitmq-env.conf", "rabbitmq-users.sh", "zoo.cfg", "myid"]));
        Assert.That(
            Text(Samples.Small),
            Does.Contain("\nport 6379\n")
                .And.Contain("\nport = 3306\n")
                .And.Not.Contain("wsrep")
                .And.Not.Contain("replicaof")
                .And.Not.Contain("server.1"));
    }

    [Test]
    public void Where_MaxScale_is_left_out_HAProxy_takes_its_place()
    {
        var settings = new ComponentSettings([new("MaxScale") { IsLeftOut = true }]);
        var files = ConfigurationPlan.Of(Samples.Distributed.Resolve(), settings)
            .Hosts.Single(host => host.Host == "dn2.example.com")
            .Files;
        var proxy = files.Single(file => file.Path.EndsWith("haproxy.cfg", StringComparison.Ordinal)).Text;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(files.Select(file => file.Path), Has.None.Contain("maxscale"));
            Assert.That(
                proxy,
                Does.Contain("listen MaxScale\n    bind 10.0.1.12:3306\n").And.Contain("    tcp-check expect string Synced\n"));
            Assert.That(Regex.Matches(proxy, " backup$", RegexOptions.Multiline), Has.Count.EqualTo(2), "one node takes the writes");
        }
    }

    [Test]
    public void Paths_users_and_directives_are_those_of_the_settings()
    {
        var redis = Files(
            Samples.Distributed,
            "dn1.example.com",
            new ComponentSetting("Redis")
            {
                Path = "/srv/redis/main.conf",
                User = "cache",
                Data = "/srv/redis",
                Directives = [new("maxmemory", "2gb"), new("appendonly", "no")]
            })
            .Single(file => file.Path == "srv/redis/main.conf");
        Assert.That(redis.Text, Does.Contain("\ndir /srv/redis\nappendonly no\n").And.Contain("\nmaxmemory 2gb\n"));
        Assert.That(redis.Installation!.Owner, Is.EqualTo("cache:cache"));
    }

    [Test]
    public void What_follows_from_the_environment_cannot_be_set_and_every_fault_is_named()
    {
        var settings = new ComponentSettings(
        [
            new("Redis") { Directives = [new("port", "1234"), new("bind", "0.0.0.0")] },
            new("Zookeeper") { Directives = [new("server.1", "10.0.0.1:1:2")] },
            new("Postgres"),
            new("HAProxy") { Path = "/etc/../shadow", User = "root; rm", Directives = [new("maxconn", "1\nlisten evil")] },
        ]);
        Assert.That(ConfigurationPlan.Of(Samples.Distributed.Resolve(), settings).Problems, Is.EquivalentTo(
        [
            "Redis: the directive 'port' is derived from the environment and cannot be set; change the environment instead.",
            "Redis: the directive 'bind' is derived from the environment and cannot be set; change the environment instead.",
            "Zookeeper: the directive 'server.1' is derived from the environment and cannot be set; change the environment instead.",
            "Postgres: no configuration is written for a component of this name; "
                + "expected one of Galera, MaxScale, HAProxy, Redis, Sentinel, RabbitMQ, Zookeeper, Keepalived, Cassandra, KairosDb.",
            "HAProxy: path '/etc/../shadow' is no path that can be used; "
                + "write an absolute one of letters, digits, '.', '_' and '-', such as /etc/example/example.conf.",
            "HAProxy: user 'root; rm' is no name of a user; write lower-case letters, digits, '_' and '-', such as example.",
            "HAProxy: the directive 'maxconn' with the value '1\nlisten evil' cannot be written; "
                + "names and values are one line of letters, digits, spaces and _ . , : ; = / @ % + * ( ) [ ] -.",
        ]));
    }

    [Test]
    public void Addresses_of_IPv6_are_in_brackets_before_a_port()
    {
        var datanode = Datanode.Cluster(
            new("dn1.example.com", "2001:db8::11"),
            new("dn2.example.com", "2001:db8::12"),
            new("dn3.example.com", "2001:db8::13"));
        var environment = Samples.Small with
        {
            Server = new() { Host = new("cloud.example.com", "2001:db8::10") },
            Datanode = datanode,
            Datacenters = [Madrid6]
        };
        Assert.That(environment.Validate(), Is.Empty);
        Assert.That(
            Text(environment),
            Does.Contain("bind [2001:db8::11]:6379")
                .And.Contain("gcomm://[2001:db8::11]:4567,[")
                .And.Contain("listeners.tcp.1 = 2001:db8::11:5672")
                .And.Contain("server.1=[2001:db8::11]:2888:3888")
                .And.Contain("replicaof 2001:db8::11 16379"));
    }

    private static Datacenter Madrid6 => Samples.Madrid with
    {
        TemplateRepository = "[2001:db8::5]:/opt/vm_repository",
        RemoteServices = new() { Host = new("rs.madrid.example.com", "2001:db8::20") },
        V2V = new() { Host = new("v2v.madrid.example.com", "2001:db8::30") },
    };

    private static IReadOnlyList<ArtefactFile> Files(TopologyEnvironment environment, string host, params ComponentSetting[] settings) =>
        ConfigurationPlan.Of(environment.Resolve(), new([.. settings])).Hosts.Single(one => one.Host == host).Files;

    private static string Text(TopologyEnvironment environment) =>
        string.Concat(
            ConfigurationPlan.Of(environment.Resolve(), ComponentSettings.None)
                .Hosts.Where(host => host.Host.StartsWith("dn", StringComparison.Ordinal))
                .SelectMany(host => host.Files)
                .Select(file => file.Text));
}

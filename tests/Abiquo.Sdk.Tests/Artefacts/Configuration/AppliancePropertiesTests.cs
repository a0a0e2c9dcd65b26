using Abiquo.Sdk.Artefacts;

namespace Abiquo.Sdk.Tests.Artefacts.Configuration;

/// <summary>The addresses, ports and ids in the properties of an appliance are derived from the environment.</summary>
public sealed class AppliancePropertiesTests
{
    [TestCase("cloud.example.com", "Distributed")]
    [TestCase("rs.madrid.example.com", "Distributed")]
    [TestCase("v2v.madrid.example.com", "Distributed")]
    [TestCase("api1.example.com", "HighAvailability")]
    [TestCase("m.example.com", "HighAvailability")]
    [TestCase("rs1.madrid.example.com", "HighAvailability")]
    [TestCase("v2v1.madrid.example.com", "HighAvailability")]
    [TestCase("prs.example.com", "HighAvailability")]
    public void It_is_as_reviewed(string host, string sample)
    {
        var file = PropertiesFile.Of(Sample(sample), host)!;
        GoldenFile.Verify($"{sample}.{host[..^".example.com".Length]}.properties", file.Text);
        Assert.That(
            (file.Path, file.Installation! with { Merge = null, Activate = null, Health = null }),
            Is.EqualTo((
                "opt/abiquo/config/abiquo.properties",
                new Installation { Owner = "root:tomcat", Mode = "0640", Secrets = ["rabbitmq"] })));
    }

    [TestCase("dn1.example.com", "Distributed")]
    [TestCase("lb1.example.com", "HighAvailability")]
    public void What_reads_no_properties_gets_no_file(string host, string sample) =>
        Assert.That(PropertiesFile.Of(Sample(sample), host), Is.Null);

    [Test]
    public void A_port_of_ones_own_is_in_every_value()
    {
        var environment = Samples.Distributed with
        {
            Server = Server.Pool(new("a.example.com", "10.0.0.10"), new("b.example.com", "10.0.0.11")) with
            {
                Ports = new() { Https = 8443 },
            },
            Datanode = Samples.Distributed.Datanode with { Ports = new() { Redis = 6390, RabbitMQ = 5673, Zookeeper = 2182 } },
            Monitoring = Samples.Distributed.Monitoring! with { Ports = new() { Watchtower = 36640 } },
        };
        var values = PropertiesFile.Values(environment, "b.example.com");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(values["abiquo.server.api.location"], Is.EqualTo("https://a.example.com:8443/api"));
            Assert.That(values["abiquo.rabbitmq.addresses"], Is.EqualTo("10.0.1.11:5673,10.0.1.12:5673,10.0.1.13:5673"));
            Assert.That(values["abiquo.redis.port"], Is.EqualTo("6390"));
            Assert.That(values["abiquo.api.zk.serverConnection"], Is.EqualTo("10.0.1.11:2182,10.0.1.12:2182,10.0.1.13:2182"));
            Assert.That(values["abiquo.watchtower.port"], Is.EqualTo("36640"));
        }
    }

    [Test]
    public void A_virtual_address_is_where_the_fronts_are()
    {
        var without = PropertiesFile.Values(Samples.Distributed, "rs.madrid.example.com");
        var datanode = Samples.Distributed.Datanode with { VirtualAddress = new("dn.example.com", "10.0.1.10") };
        var with = PropertiesFile.Values(Samples.Distributed with { Datanode = datanode }, "rs.madrid.example.com");
        Assert.That(
            without.Keys.Where(name => without[name] != with[name]).Select(name => (name, without[name], with[name])),
            Is.EqualTo([("abiquo.redis.host", "10.0.1.11", "10.0.1.10")]));
    }

    [Test]
    public void A_cluster_of_Monitoring_is_asked_at_its_front()
    {
        var values = PropertiesFile.Values(Samples.HighAvailability, "api2.example.com");
        Assert.That((values["abiquo.watchtower.host"], values["abiquo.watchtower.port"]), Is.EqualTo(("10.0.2.10", "36639")));
    }

    [Test]
    public void Every_API_reads_the_same_but_every_M_has_an_id_of_its_own()
    {
        var environment = Samples.Distributed with
        {
            Server = Server.Pool(new("a.example.com", "10.0.0.10"), new("b.example.com", "10.0.0.11"), new("c.example.com", "10.0.0.12"))
        };
        var files = new[] { "a", "b", "c" }.Select(name => PropertiesFile.Values(environment, name + ".example.com")).ToList();
        Assert.That(files.Select(values => values["abiquo.m.instanceid"]), Is.EqualTo(["a.example.com", "b.example.com", "c.example.com"]));
        Assert.That(
            files.Select(values => values.Where(pair => pair.Key != "abiquo.m.instanceid")),
            Has.All.EqualTo(files[0].Where(pair => pair.Key != "abiquo.m.instanceid")));
    }

    [Test]
    public void One_API_has_no_leader_to_elect() =>
        Assert.That(PropertiesFile.Values(Samples.Distributed, "cloud.example.com"), Does.Not.ContainKey("abiquo.api.zk.serverConnection"));

    [Test]
    public void What_the_environment_does_not_have_is_in_no_file() =>
        Assert.That(
            PropertiesFile.Values(Samples.Small, "cloud.example.com").Keys,
            Has.None.Contains("watchtower").And.None.Contains("monitoring"));

    [Test]
    public void Remote_services_know_their_own_datacenter()
    {
        var values = PropertiesFile.Values(Samples.HighAvailability, "rs2.barcelona.example.com");
        Assert.That(
            (values["abiquo.datacenter.id"], values["abiquo.appliancemanager.repositoryLocation"]),
            Is.EqualTo(("barcelona", "10.2.0.5:/opt/vm_repository")));
    }

    [Test]
    public void Without_a_load_balancer_users_go_to_the_UI()
    {
        var environment = Samples.HighAvailability with
        {
            LoadBalancer = null,
            UiApi = null,
            Ui = new() { Host = new("ui.example.com", "10.0.0.40") },
            Api = new() { Host = new("api.example.com", "10.0.0.41") }
        };
        Assert.That(
            PropertiesFile.Values(environment, "api.example.com")["abiquo.server.api.location"],
            Is.EqualTo("https://ui.example.com/api"));
    }

    private static TopologyEnvironment Sample(string name) => name == "Distributed" ? Samples.Distributed : Samples.HighAvailability;
}

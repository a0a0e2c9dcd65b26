using Abiquo.Sdk.Artefacts;
using Abiquo.Sdk.Artefacts.Configuration;

namespace Abiquo.Sdk.Tests.Artefacts.Configuration;

/// <summary>Which of a host's addresses a property contains, and what the file says if there is none.</summary>
public sealed class PropertyAddressTests
{
    private static readonly Datanode Both = Datanode.Cluster(
        new("dn1.example.com", "10.0.1.11", "2001:db8::11"),
        new("dn2.example.com", "10.0.1.12", "2001:db8::12"),
        new("dn3.example.com", "10.0.1.13", "2001:db8::13"));

    [Test]
    public void IPv6_has_brackets_where_a_port_follows()
    {
        var values = PropertiesFile.Values(
            Samples.Small with { Datanode = new() { Host = new("dn.example.com", "2001:db8::11") } },
            "cloud.example.com");
        Assert.That(
            (values["abiquo.redis.host"], values["abiquo.rabbitmq.addresses"]),
            Is.EqualTo(("2001:db8::11", "[2001:db8::11]:5672")));
    }

    /// <summary>Connector/J 5.1 takes what is before the first colon for the host, and refuses brackets.</summary>
    [TestCase("2001:db8::11", "jdbc:mysql://address=(protocol=tcp)(host=2001:db8::11)(port=3306)/kinton?")]
    [TestCase("10.0.1.11", "jdbc:mysql://10.0.1.11:3306/kinton?")]
    public void A_driver_of_MySQL_reads_IPv6_in_its_own_form(string address, string expected) => Assert.That(
        ConfigurationPlan.Of((Samples.Small with { Datanode = new() { Host = new("dn.example.com", address) } }).Resolve(), ComponentSettings.None).Hosts
            .Single(host => host.Host == "cloud.example.com").Files
            .Single(file => file.Path.EndsWith("/api.xml", StringComparison.Ordinal)).Text,
        Does.Contain(expected));

    [Test]
    public void Of_two_addresses_it_is_the_one_that_the_host_reaches()
    {
        var environment = Samples.Small with { Datanode = Both, Server = new() { Host = new("cloud.example.com", "2001:db8::1") } };
        Assert.That(
            PropertiesFile.Values(environment, "cloud.example.com")["abiquo.rabbitmq.addresses"],
            Is.EqualTo("[2001:db8::11]:5672,[2001:db8::12]:5672,[2001:db8::13]:5672"));
        Assert.That(PropertiesFile.Values(environment, "rs.madrid.example.com")["abiquo.redis.host"], Is.EqualTo("10.0.1.11"));
    }

    [Test]
    public void An_address_that_is_not_known_yet_is_not_invented()
    {
        var environment = Samples.Small with
        {
            Datanode = Datanode.Cluster(new("dn1.example.com", "10.0.1.11"), new("dn2.example.com"), new("dn3.example.com"))
        };
        var text = PropertiesFile.Of(environment, "cloud.example.com")!.Text;
        Assert.That(
            text,
            Does.Contain("\n# abiquo.rabbitmq.addresses is not known yet: no address of dn2.example.com, dn3.example.com.\n")
                .And.Contain("\nabiquo.redis.host=10.0.1.11\n"));
        Assert.That(JavaProperties.Read(text), Does.Not.ContainKey("abiquo.rabbitmq.addresses"));
    }

    [Test]
    public void Remote_services_of_two_regions_have_no_one_id()
    {
        var shared = new PublicCloudRemoteServices { Host = new("prs.example.com", "10.3.0.10") };
        var environment = Samples.HighAvailability with
        {
            PublicCloudRegions = [new("aws") { RemoteServices = shared }, new("azure") { RemoteServices = shared }]
        };
        var texts = PropertiesFile.All(environment, "prs.example.com").Select(file => file!.Text).Distinct().ToList();
        Assert.That(texts, Has.Count.EqualTo(1), "one host has one file");
        Assert.That(
            texts[0],
            Does.Contain(
                "\n# abiquo.datacenter.id is for you to decide, because this host serves "
                + "public cloud region aws ('aws') and public cloud region azure ('azure').\n"));
        Assert.That(
            JavaProperties.Read(texts[0]).Keys,
            Is.EqualTo(
                [
                    "abiquo.rabbitmq.addresses",
                    "abiquo.rabbitmq.username",
                    "abiquo.rabbitmq.password",
                    "abiquo.redis.host",
                    "abiquo.redis.port",
                    "abiquo.server.api.location",
                    "abiquo.watchtower.host",
                    "abiquo.watchtower.port",
                    "abiquo.monitoring.enabled"
                ]));
    }
}

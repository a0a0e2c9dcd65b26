using Abiquo.Sdk.Artefacts;
using Abiquo.Sdk.Artefacts.Configuration;
using Abiquo.Sdk.Artefacts.Explanations;
using Abiquo.Sdk.Artefacts.Firewall;
using Abiquo.Sdk.Artefacts.Worksheet;
using Abiquo.Sdk.Rollout;

namespace Abiquo.Sdk.Tests.Layouts;

/// <summary>Two appliances on one host, where the spec allows it, and what is refused.</summary>
public sealed class SharedHostTests
{
    private static readonly Host Rs = Samples.Madrid.RemoteServices.Host;

    [Test]
    public void The_same_name_with_another_address_is_a_fault_that_says_so() => Assert.That(
        Findings(Samples.Madrid with { Redis = new() { Host = new("rs.madrid.example.com", "10.1.0.11") } }),
        Is.EqualTo(
            [
                "Datacenters[0].RemoteServices.Host: error ABQ3002: the name 'rs.madrid.example.com' is that of Datacenters[0].Redis.Host, "
                    + "which has other addresses; give both the same if they are one host, or every host its own name.",
            ]));

    [Test]
    public void The_same_address_with_another_name_is_a_fault() => Assert.That(
        Codes(Samples.Madrid with { Redis = new() { Host = new("redis.madrid.example.com", "10.1.0.10") } }), Is.EqualTo(["ABQ3003"]));

    [Test]
    public void Only_the_member_that_the_spec_names_shares_its_host() => Assert.That(
        Codes(Samples.Madrid with { Redis = new() { Host = Samples.Madrid.V2V.Host } }), Is.EqualTo(["ABQ3002", "ABQ3003"]));

    [Test]
    public void Another_datacenter_shares_no_host() => Assert.That(
        (Samples.Small with { Datacenters = [Samples.Madrid, Samples.Barcelona with { Redis = new() { Host = Rs } }] })
            .Validate().Select(finding => finding.Code),
        Is.EqualTo(["ABQ3002", "ABQ3003"]));

    [Test]
    public void Two_appliances_on_a_host_listen_on_different_ports()
    {
        var datacenter = Samples.Madrid with { Redis = new() { Host = Rs, Ports = new() { Redis = 8009 } } };
        using (Assert.EnterMultipleScope())
        {
            Assert.That(
                Findings(datacenter),
                Is.EqualTo(
                    [
                        "Datacenters[0].Redis.Ports: error ABQ3007: Redis and TomcatHttp of Datacenters[0].RemoteServices, which is on the same "
                            + "host, both listen on port 8009; give one of them another port or another host.",
                    ]));
            Assert.That(
                Findings(datacenter with { Redis = datacenter.Redis! with { Host = new("redis.madrid.example.com", "10.1.0.11") } }), Is.Empty);
        }
    }

    [Test]
    public void A_host_has_one_firewall_for_both()
    {
        var firewall = FirewallPlan.Of(LayoutEnvironments.OnRemoteServices.Resolve()).Single(one => one.Host == "rs.madrid.example.com");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(firewall.Appliance, Is.EqualTo("Redis of Remote Services and Remote Services and DHCP server"));
            Assert.That(firewall.Inbound.Select(rule => rule.Rule.Id), Has.Member("api-dhcp").And.Member("server-remote-services-http"));
            Assert.That(firewall.Inbound.Count(rule => rule.Rule.Id == "administrators-ssh"), Is.EqualTo(1));
        }
    }

    [Test]
    public void A_host_is_explained_as_all_that_is_on_it() => Assert.That(
        Explanation.Of(LayoutEnvironments.OnRemoteServices.Resolve(), "Server", "rs.madrid.example.com", ServiceFilter.Parse("Omapi")).IsOpen,
        Is.True);

    [Test]
    public void A_host_has_the_files_of_both_and_changes_once()
    {
        var deployment = LayoutEnvironments.OnRemoteServices.Resolve();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(
                ConfigurationPlan.Of(deployment, ComponentSettings.None).Hosts.Single(host => host.Host == "rs.madrid.example.com")
                    .Files.Select(file => file.Path),
                Has.Member("etc/redis/redis.conf").And.Member("opt/abiquo/config/abiquo.properties").And.Unique);
            Assert.That(RolloutStep.Of(deployment).SelectMany(step => step.Hosts).Select(host => host.Fqdn), Is.Unique);
            Assert.That(
                WorksheetTables.Of(deployment)[0].Rows.Count(row => row[2] == "rs.madrid.example.com"), Is.EqualTo(1));
        }
    }

    [Test]
    public void Files_that_two_appliances_write_differently_are_a_problem()
    {
        var (one, other) = (LayoutEnvironments.WithRegions, new PublicCloudRedis { Host = new("redis.example.com", "10.3.0.11") });
        var environment = one with { PublicCloudRegions = [one.PublicCloudRegions[0], one.PublicCloudRegions[1] with { Redis = other }] };
        Assert.That(
            ConfigurationPlan.Of(environment.Resolve(), ComponentSettings.None).Problems,
            Is.EqualTo(
                [
                    "prs.example.com: its appliances write /opt/abiquo/config/abiquo.properties in different ways, "
                        + "such as 'abiquo.redis.host=10.3.0.10' and 'abiquo.redis.host=10.3.0.11'; give each of them a host of its own, or what they have alike.",
                ]));
    }

    private static IEnumerable<string> Findings(Datacenter datacenter) =>
        (Samples.Small with { Datacenters = [datacenter] }).Validate().Select(finding => finding.ToString());

    private static IEnumerable<string> Codes(Datacenter datacenter) =>
        (Samples.Small with { Datacenters = [datacenter] }).Validate().Select(finding => finding.Code);
}

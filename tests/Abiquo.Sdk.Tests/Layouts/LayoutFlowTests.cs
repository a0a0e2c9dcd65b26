using Abiquo.Sdk.Artefacts;
using Abiquo.Sdk.Artefacts.Configuration;
using Abiquo.Sdk.Tests.Artefacts.Configuration;

namespace Abiquo.Sdk.Tests.Layouts;

/// <summary>The flows in which the layouts differ.</summary>
public sealed class LayoutFlowTests
{
    [Test]
    public void A_Redis_on_the_machine_of_Remote_Services_needs_no_flow_and_closes_that_to_the_Datanode()
    {
        var flows = Flows(LayoutEnvironments.OnRemoteServices, 6379);
        Assert.That(
            flows,
            Is.EqualTo(
                [
                    "remote-services-redis: rs.barcelona>dn",
                    "server-redis: cloud>dn",
                    "v2v-redis: v2v.barcelona>dn",
                    "v2v-redis: v2v.madrid>dn",
                ]));
        Assert.That(Flows(LayoutEnvironments.OnRemoteServices, 7911), Is.EqualTo(["api-dhcp: cloud>rs.madrid"]));
    }

    [Test]
    public void A_Redis_on_a_machine_of_its_own_is_for_the_Remote_Services_of_its_datacenter()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Flows(LayoutEnvironments.Apart, 6380), Is.EqualTo(["remote-services-own-redis: rs.madrid>redis.madrid"]));
            Assert.That(Flows(LayoutEnvironments.Apart, 7911), Is.EqualTo(["api-dhcp: cloud>dhcp.madrid"]));
            Assert.That(Flows(LayoutEnvironments.Shared, 6379), Has.Member("remote-services-own-redis: rs2.madrid>rs.madrid"));
            Assert.That(Flows(LayoutEnvironments.Shared, 6379), Has.None.StartsWith("remote-services-redis"));
        }
    }

    [Test]
    public void A_region_has_its_own_Redis_or_uses_that_of_the_Services() => Assert.That(
        Flows(LayoutEnvironments.WithRegions, 6379).Where(flow => flow.StartsWith("public-cloud", StringComparison.Ordinal)),
        Is.EqualTo(["public-cloud-redis: prs2>dn"]));

    [Test]
    public void The_properties_name_the_Redis_that_is_used()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(RedisOf(LayoutEnvironments.OnRemoteServices, "rs.madrid.example.com"), Is.EqualTo("10.1.0.10:6379"));
            Assert.That(RedisOf(LayoutEnvironments.OnRemoteServices, "rs.barcelona.example.com"), Is.EqualTo("10.0.1.11:6379"));
            Assert.That(RedisOf(LayoutEnvironments.Apart, "rs.madrid.example.com"), Is.EqualTo("10.1.0.11:6380"));
            Assert.That(RedisOf(LayoutEnvironments.Apart, "cloud.example.com"), Is.EqualTo("10.0.1.11:6379"));
            Assert.That(RedisOf(LayoutEnvironments.WithRegions, "prs.example.com"), Is.EqualTo("10.3.0.10:6379"));
            Assert.That(RedisOf(LayoutEnvironments.MonolithicWithDatacenters, "cloud.example.com"), Is.EqualTo("10.0.0.10:6379"));
        }
    }

    [Test]
    public void A_Redis_of_its_own_has_a_configuration() => Assert.That(
        File(LayoutEnvironments.Apart, "redis.madrid.example.com", "etc/redis/redis.conf"),
        Does.Contain("\nbind 10.1.0.11\nport 6380\n").And.Not.Contain("replicaof"));

    [Test]
    public void Zookeeper_apart_takes_all_connections_and_has_the_only_configuration()
    {
        var environment = LayoutEnvironments.ZookeeperApart;
        var flows = Flows(environment, 2181);
        var files = ConfigurationPlan.Of(environment.Resolve(), ComponentSettings.None).Hosts;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(flows, Has.Exactly(9).Items.And.All.Match("^api-own-zookeeper: api[123]>zk[123]$"));
            Assert.That(Flows(environment, 3888), Has.Exactly(6).Items.And.All.Match("^own-zookeeper-election: zk[123]>zk[123]$"));
            Assert.That(
                files.Where(host => host.Files.Any(file => file.Path.EndsWith("zoo.cfg", StringComparison.Ordinal))).Select(host => host.Host),
                Is.EqualTo(["zk1.example.com", "zk2.example.com", "zk3.example.com"]));
            Assert.That(
                PropertiesFile.Values(environment, "api1.example.com")["abiquo.api.zk.serverConnection"],
                Is.EqualTo("10.0.3.11:2181,10.0.3.12:2181,10.0.3.13:2181"));
        }
    }

    [Test]
    public void A_database_apart_takes_the_connections_to_the_database_and_no_others() => Assert.That(
        LayoutEnvironments.DatabaseApart.Matrix().Flows.Where(flow => flow.To.Host == "db.example.com").Select(flow => $"{flow.Rule.Id} {flow.Service}"),
        Is.EqualTo(["server-database 3306/tcp"]));

    [Test]
    public void M_beside_the_API_is_reached_by_the_proxy_of_the_UI_only()
    {
        var flows = LayoutEnvironments.ByName["API and M on the same machines"].Matrix().Flows;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(
                flows.Where(flow => flow.From.Host == "ui.example.com" && flow.To.Host == "api.example.com").Select(flow => $"{flow.Rule.Id} {flow.Service}"),
                Is.EqualTo(["ui-api-ajp 8010/tcp", "ui-events-http 8009/tcp"]));
            Assert.That(flows.Where(flow => flow.IsFromAnywhere).Select(flow => flow.To.Host).Distinct(), Is.EqualTo(["ui.example.com"]));
        }
    }

    [Test]
    public void Between_UI_and_API_is_their_load_balancer_where_there_is_one()
    {
        var environment = LayoutEnvironments.ApiBalanced;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(
                Flows(environment, 8010).Where(flow => flow.Contains("lb", StringComparison.Ordinal) || flow.Contains(" ui>api", StringComparison.Ordinal)),
                Is.EqualTo(
                    [
                        "load-balancer-api-ajp: lb1>api1", "load-balancer-api-ajp: lb1>api2", "load-balancer-api-ajp: lb2>api1", "load-balancer-api-ajp: lb2>api2",
                        "ui-api-load-balancer-ajp: ui>lb",
                    ]));
            Assert.That(File(environment, "ui.example.com", "etc/httpd/conf.d/abiquo.conf"), Does.Contain("ProxyPass \"/api\" \"ajp://10.0.0.10:8010/api\""));
            Assert.That(
                File(environment, "lb2.example.com", "etc/haproxy/haproxy.cfg"),
                Does.Contain("listen Ajp\n    bind 10.0.0.10:8010\n").And.Contain("server api1.example.com 10.0.0.21:8010 check\n").And.Contain("server api2.example.com 10.0.0.22:8010 check\n"));
        }
    }

    [Test]
    public void A_load_balancer_of_the_UI_leaves_the_API_to_the_UI()
    {
        var flows = LayoutEnvironments.ByName["a load balancer of the UI"].Matrix().Flows;
        Assert.That(
            flows.Where(flow => flow.From.Host == "lb.example.com" || flow.IsFromAnywhere).Select(flow => $"{flow.Rule.Id} {flow.Service}"),
            Is.EquivalentTo(["anywhere-load-balancer-http 80/tcp", "anywhere-load-balancer-https 443/tcp", "load-balancer-ui-http 80/tcp", "load-balancer-ui-https 443/tcp"]));
    }

    [Test]
    public void A_balancer_of_the_API_outside_is_let_in_and_users_still_come_to_the_UI()
    {
        var flows = LayoutEnvironments.ByName["a balancer of the API outside"].Matrix().Flows;
        Assert.That(
            flows.Where(flow => flow.From.Host.Length == 0).Select(flow => $"{flow.From.Address} {flow.Rule.Id}"),
            Is.EquivalentTo(["0.0.0.0/0 anywhere-ui-http", "0.0.0.0/0 anywhere-ui-https", "192.0.2.10 load-balancer-api-ajp"]));
    }

    [Test]
    public void Reports_are_passed_on_by_the_UI() => Assert.That(
        File(LayoutEnvironments.Outside, "cloud.example.com", "etc/httpd/conf.d/abiquo.conf"),
        Does.Contain("ProxyPass \"/jasperserver\" \"http://10.9.1.4:8888/jasperserver\""));

    [Test]
    public void RabbitMQ_with_TLS_is_so_everywhere()
    {
        var environment = LayoutEnvironments.ByName["RabbitMQ with TLS"];
        using (Assert.EnterMultipleScope())
        {
            Assert.That(environment.Matrix().Flows.Where(flow => flow.Rule.Endpoint == "RabbitMQ").Select(flow => flow.Port).Distinct(), Is.EqualTo([5671]));
            Assert.That(File(environment, "dn.example.com", "etc/rabbitmq/rabbitmq.conf"), Does.Contain("listeners.ssl.").And.Contain("listeners.tcp = none"));
            foreach (var host in new[] { "api1.example.com", "m.example.com", "rs.madrid.example.com", "v2v.madrid.example.com" })
            {
                Assert.That(PropertiesFile.Values(environment, host)["abiquo.rabbitmq.tls"], Is.EqualTo("true"), host);
                Assert.That(PropertiesFile.Values(environment, host)["abiquo.rabbitmq.addresses"], Does.EndWith(":5671"), host);
            }
        }
    }

    [Test]
    public void Servers_with_UI_API_and_M_each_serve_themselves() => Assert.That(
        LayoutEnvironments.ByName["UI, API and M on the same machines"].Matrix().Flows.Where(flow => flow is { From.Appliance: "Server", To.Appliance: "Server" }),
        Is.Empty);

    [Test]
    public void A_region_is_reached_by_UI_and_API_and_reaches_their_queue() => Assert.That(
        LayoutEnvironments.WithRegions.Matrix().Flows
            .Where(flow => flow.From.Host == "prs2.example.com" || flow.To.Host == "prs2.example.com")
            .Select(flow => $"{flow.Rule.Id} {flow.Service}"),
        Is.EquivalentTo(
            [
                "public-cloud-rabbitmq 5672/tcp", "public-cloud-redis 6379/tcp", "ui-public-cloud-http 8009/tcp", "api-public-cloud-guacd 4822/tcp",
                "public-cloud-ui-https 443/tcp",
            ]));

    /// <summary>What is on one machine needs no rule: only users come in, and the templates are elsewhere.</summary>
    [Test]
    public void A_monolithic_platform_opens_its_entry_only() => Assert.That(
        LayoutEnvironments.Monolithic.Matrix().Flows.Select(flow => $"{flow.Rule.Id} {flow.Service}"),
        Is.EquivalentTo(
            [
                "anywhere-ui-http 80/tcp",
                "anywhere-ui-https 443/tcp",
                "local-datacenter-nfs 2049/tcp",
            ]));

    [Test]
    public void A_monolithic_platform_mounts_no_template_repository_of_another_datacenter() => Assert.That(
        LayoutEnvironments.MonolithicWithDatacenters.Matrix().Flows
            .Where(flow => flow.From.Host == "cloud.example.com" && flow.Port == 2049)
            .Select(flow => flow.To.Address.ToString())
            .Distinct(),
        Is.EqualTo(["10.0.0.5"]));

    private static string RedisOf(TopologyEnvironment environment, string host)
    {
        var values = PropertiesFile.Values(environment, host);
        return $"{values["abiquo.redis.host"]}:{values["abiquo.redis.port"]}";
    }

    private static string File(TopologyEnvironment environment, string host, string path) =>
        ConfigurationPlan.Of(environment.Resolve(), ComponentSettings.None).Hosts.Single(one => one.Host == host)
            .Files.Single(file => file.Path == path).Text;

    private static IEnumerable<string> Flows(TopologyEnvironment environment, int port) => environment.Matrix().Flows
        .Where(flow => flow.Port == port)
        .Select(flow => $"{flow.Rule.Id}: {Short(flow.From.Host)}>{Short(flow.To.Host)}")
        .Order(StringComparer.Ordinal);

    private static string Short(string host) => host.Replace(".example.com", "", StringComparison.Ordinal);
}

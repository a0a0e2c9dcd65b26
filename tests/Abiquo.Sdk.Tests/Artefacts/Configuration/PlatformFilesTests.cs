using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Abiquo.Sdk.Artefacts;
using Abiquo.Sdk.Artefacts.Configuration;
using Abiquo.Sdk.Tests.Layouts;

namespace Abiquo.Sdk.Tests.Artefacts.Configuration;

/// <summary>What the platform's own files say is what the matrix says, or the firewall would not let the programs through.</summary>
public sealed class PlatformFilesTests
{
    private static readonly TopologyEnvironment[] Environments =
    [
        Samples.Distributed, Samples.HighAvailability, Samples.Small,
        Samples.Distributed with
        {
            Datanode = Samples.Distributed.Datanode with { VirtualAddress = new("dn.example.com", "10.0.1.10"), Ports = new() { MaxScale = 3307 } },
            Monitoring = Monitoring.Cluster(
                new("mon1.example.com", "10.0.2.11"), new("mon2.example.com", "10.0.2.12"), new("mon3.example.com", "10.0.2.13")) with
            {
                VirtualAddress = new("mon.example.com", "10.0.2.10"), Ports = new() { CassandraStorage = 7002, KairosDb = 8081 },
            },
        },
    ];

    private static IEnumerable<TopologyEnvironment> AndLayouts => Environments.Concat(LayoutEnvironments.ByName.Values);

    private static readonly string[] Names = ["api.xml", "m.xml", "watchtower.properties", "cassandra.yaml", "abiquo.conf"];

    [TestCaseSource(nameof(AndLayouts))]
    public void Every_address_is_where_a_flow_of_the_host_leads_or_the_host_itself(TopologyEnvironment environment)
    {
        var deployment = environment.Resolve();
        var checkedAddresses = 0;
        using (Assert.EnterMultipleScope())
        {
            foreach (var host in ConfigurationPlan.Of(deployment, ComponentSettings.None).Hosts)
            {
                var own = deployment.Inventory.Hosts.Single(one => one.Name == host.Host).Host.Addresses.Select(address => $"{address}").ToList();
                foreach (var (file, address, port) in host.Files.Where(file => Names.Contains(Path.GetFileName(file.Path))).SelectMany(Targets))
                {
                    checkedAddresses++;
                    Assert.That(
                        own.Contains(address) || deployment.Matrix.Flows.Any(flow =>
                            flow.From.Host == host.Host && $"{flow.To.Address}" == address && flow.Port == port),
                        $"{host.Host}: {file} says {address}:{port}");
                }
            }
        }

        Assert.That(checkedAddresses, Is.Positive);
    }

    /// <summary>The API's name is a host, its load balancer or a name outside, and the firewalls let each host there.</summary>
    [TestCaseSource(nameof(AndLayouts))]
    public void Remote_services_may_connect_to_the_name_that_they_are_told(TopologyEnvironment environment)
    {
        var flows = environment.Matrix().Flows;
        using (Assert.EnterMultipleScope())
        {
            foreach (var host in environment.Resolve().Inventory.Hosts.Where(host => host.Appliance is "RemoteServices" or "PublicCloudRemoteServices"))
            {
                var location = new Uri(PropertiesFile.Values(environment, host.Name)["abiquo.server.api.location"]);
                Assert.That(
                    flows.Any(flow => flow.From.Host == host.Name && flow.Port == location.Port
                        && (flow.To.Host == location.Host || $"{flow.To.Address}" == location.Host)),
                    $"{host.Name}: {location}");
            }
        }
    }

    [TestCaseSource(nameof(Environments))]
    public void The_user_interface_is_told_where_everybody_may_connect(TopologyEnvironment environment)
    {
        var deployment = environment.Resolve();
        var files = ConfigurationPlan.Of(deployment, ComponentSettings.None).Hosts
            .SelectMany(host => host.Files)
            .Where(file => file.Path.EndsWith("client-config-custom.json", StringComparison.Ordinal))
            .ToList();
        Assert.That(files, Is.Not.Empty);
        foreach (var file in files)
        {
            var address = new Uri(JsonDocument.Parse(file.Text).RootElement.GetProperty("config.endpoint").GetString()!);
            Assert.That(
                deployment.Matrix.Flows.Any(flow => flow.IsFromAnywhere && flow.To.Host == address.Host && flow.Port == address.Port), file.Text);
        }
    }

    [Test]
    public void A_UI_apart_balances_over_the_APIs_and_one_beside_an_API_uses_that()
    {
        var together = Proxy(Samples.HighAvailability, "api2.example.com");
        var apart = Proxy(
            Samples.HighAvailability with
            {
                UiApi = null,
                Ui = new() { Host = new("ui.example.com", "10.0.0.31") },
                Api = Api.Pool(new("api1.example.com", "10.0.0.21"), new("api2.example.com", "10.0.0.22")),
            },
            "ui.example.com");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(together, Does.Contain("ProxyPass \"/api\" \"ajp://10.0.0.22:8010/api\"\n").And.Not.Contain("10.0.0.21"));
            Assert.That(apart, Does.Contain("""
                <Proxy "balancer://api">
                    BalancerMember "ajp://10.0.0.21:8010"
                    BalancerMember "ajp://10.0.0.22:8010"
                </Proxy>
                ProxyPass "/api" "balancer://api/api"
                ProxyPassReverse "/api" "ajp://10.0.0.21:8010/api"
                ProxyPassReverse "/api" "ajp://10.0.0.22:8010/api"

                """.ReplaceLineEndings("\n")).And.Contain("ProxyPass \"/m\" \"http://10.0.0.30:8009/m\"\n"));
        }
    }

    [TestCase("RabbitMQ", 0, 1)]
    [TestCase("Watchtower", 1, 0)]
    public void Whether_Watchtower_and_RabbitMQ_use_TLS_is_told_to_themselves_and_their_clients(string endpoint, int watchtower, int rabbitMq)
    {
        var environment = LayoutEnvironments.ByName[$"{endpoint} with TLS"];
        var files = new[] { "api1.example.com", "rs.madrid.example.com", "mon.example.com" }
            .ToDictionary(host => host, host => PropertiesFile.Values(environment, host));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(files.Values.Count(file => file.GetValueOrDefault("abiquo.rabbitmq.tls") == "true"), Is.EqualTo(3 * rabbitMq));
            Assert.That(files.Values.Count(file => file.GetValueOrDefault("abiquo.watchtower.tls") == "true"), Is.EqualTo(2 * watchtower));
            Assert.That(files["mon.example.com"].Where(one => one.Key.StartsWith("emmett.service.", StringComparison.Ordinal)), Is.EquivalentTo(
                new Dictionary<string, string>
                {
                    ["emmett.service.port"] = "36638",
                    ["emmett.service.ssl"] = "true",
                    ["emmett.service.certfile"] = "/etc/pki/abiquo/mon.example.com.crt",
                    ["emmett.service.keyfile"] = "/etc/pki/abiquo/mon.example.com.key.pkcs8",
                }.Take(watchtower == 1 ? 4 : 1)));
        }
    }

    [Test]
    public void Where_a_link_is_left_out_no_file_says_to_use_it()
    {
        var (server, datanode) = (Samples.Small.Server, Samples.Small.Datanode);
        var listed = Samples.Small with { Links = [server.Connect(datanode.MaxScale), Samples.Small.Datacenters[0].RemoteServices.Connect(datanode.RabbitMQ)] };
        var values = PropertiesFile.Values(listed, "rs.madrid.example.com");
        Assert.That(values.Keys, Does.Contain("abiquo.rabbitmq.addresses").And.Contain("abiquo.server.api.location").And.Not.Contain("abiquo.redis.host"));
    }

    private static string Proxy(TopologyEnvironment environment, string host) =>
        ConfigurationPlan.Of(environment.Resolve(), ComponentSettings.None).Hosts.Single(one => one.Host == host).Files
            .Single(file => file.Path == "etc/httpd/conf.d/abiquo.conf").Text;

    [TestCaseSource(nameof(AndLayouts))]
    public void A_host_listens_where_it_says(TopologyEnvironment environment)
    {
        var deployment = environment.Resolve();
        foreach (var host in ConfigurationPlan.Of(deployment, ComponentSettings.None).Hosts)
        {
            var ports = host.Files
                .Where(file => Names.Contains(Path.GetFileName(file.Path)))
                .SelectMany(file => Regex.Matches(file.Text, "^(?:emmett.service.port=|(?:storage|rpc|native_transport)_port: )([0-9]+)$", RegexOptions.Multiline))
                .Select(match => ushort.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture));
            var listening = deployment.Inventory.Appliances
                .Where(placed => placed.Appliance.Hosts.Any(one => one.Fqdn == host.Host))
                .SelectMany(placed => placed.Appliance.Endpoints).Select(endpoint => endpoint.Port);
            Assert.That(ports, Is.SubsetOf(listening), host.Host);
        }
    }

    [Test]
    public void Every_node_of_a_cluster_knows_all_and_says_itself()
    {
        var files = ConfigurationPlan.Of(Environments[3].Resolve(), ComponentSettings.None).Hosts.Single(host => host.Host == "mon2.example.com").Files;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(
                files.Single(file => file.Path.EndsWith("/cassandra.yaml", StringComparison.Ordinal)).Text,
                Is.EqualTo("""
                    # mon2.example.com, Monitoring: Cassandra. Written by Abiquo.Sdk.
                    listen_address: "10.0.2.12"
                    storage_port: 7002
                    rpc_address: "10.0.2.12"
                    rpc_port: 9160
                    start_rpc: true
                    native_transport_port: 9042
                    seed_provider: [{class_name: org.apache.cassandra.locator.SimpleSeedProvider, parameters: [{seeds: "10.0.2.11,10.0.2.12,10.0.2.13"}]}]

                    """));
            Assert.That(
                files.Single(file => file.Path.EndsWith("/watchtower.properties", StringComparison.Ordinal)).Text,
                Does.Contain("\nemmett.kairosdb.host=10.0.2.12\nemmett.kairosdb.port=8081\n").And.Contain("\nemmett.service.port=36638\n")
                    .And.Contain("=jdbc:mysql://10.0.1.10:3307/watchtower\n"));
        }
    }

    private static IEnumerable<(string File, string Address, int Port)> Targets(ArtefactFile file)
    {
        var pairs = Regex.Matches(file.Text, "([0-9.]{7,}):([0-9]+)").Select(match => (match.Groups[1].Value, match.Groups[2].Value))
            .Concat(Regex.Matches(file.Text, "\\.host=(.*)\n.*\\.port=(.*)\n").Select(match => (match.Groups[1].Value, match.Groups[2].Value)));
        if (Regex.Match(file.Text, "storage_port: (.*)\n(?s:.*)seeds: \"(.*)\"") is { Success: true } seeds)
        {
            pairs = pairs.Concat(seeds.Groups[2].Value.Split(',').Select(seed => (seed, seeds.Groups[1].Value)));
        }

        return pairs.Select(pair => (Path.GetFileName(file.Path), pair.Item1, int.Parse(pair.Item2, CultureInfo.InvariantCulture)));
    }
}

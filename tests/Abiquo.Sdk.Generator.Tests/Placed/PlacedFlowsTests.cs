using Abiquo.Sdk.Artefacts;
using Abiquo.Sdk.Artefacts.Configuration;
using Abiquo.Sdk.Artefacts.Explanations;
using Abiquo.Sdk.Artefacts.Firewall;
using Abiquo.Sdk.Comparison;

namespace Abiquo.Sdk.Generator.Tests.Placed;

/// <summary>Flows and firewalls follow what is placed.</summary>
public sealed class PlacedFlowsTests
{
    private const string BothToStore = "w1>store w2>store";

    [TestCase("Usual")]
    [TestCase("AllApart")]
    public void An_appliance_is_explained_by_its_name_whatever_is_on_it(string environment) =>
        Assert.That(Explanation.Of(MarketPlatform.Environment(environment).Resolve(), "web", "Store", 5432).IsOpen, Is.True);

    [TestCase("Usual", "w1>w2 w2>w1", "gw>store gw>store " + BothToStore)]
    [TestCase("QueueApart", "w1>w2 w2>w1", "gw>queue gw>queue w1>queue w2>queue")]
    [TestCase("CacheOnStore", BothToStore, "gw>store gw>store " + BothToStore)]
    [TestCase("CacheOnStoreQueueApart", BothToStore, "gw>queue gw>queue w1>queue w2>queue")]
    [TestCase("CacheApart", "w1>cache w2>cache", "gw>store gw>store " + BothToStore)]
    [TestCase("AllApart", "w1>cache w2>cache", "gw>queue gw>queue w1>queue w2>queue")]
    public void The_matrix_follows_the_places(string environment, string cache, string queue)
    {
        var market = MarketPlatform.Environment(environment);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(market.Validate(), Is.Empty);
            Assert.That(Flows(market, 6379), Is.EqualTo(cache));
            Assert.That(Flows(market, 5672), Is.EqualTo(queue));
            Assert.That(Flows(market, 5432), Is.EqualTo(BothToStore));
            Assert.That(Flows(market, 67), Is.EqualTo("gw>dhcp"), "the other gateway serves itself");
        }
    }

    [TestCase("Usual", "w1", "10.0.0.12", true)]
    [TestCase("Usual", "store", "10.0.0.12", false)]
    [TestCase("CacheOnStore", "w1", "10.0.0.12", false)]
    [TestCase("CacheOnStore", "store", "10.0.0.12", true)]
    [TestCase("CacheApart", "store", "10.0.0.12", false)]
    [TestCase("CacheApart", "cache", "10.0.0.12", true)]
    public void Firewalls_follow_the_places(string environment, string host, string peer, bool isOpen)
    {
        var firewall = FirewallPlan.Of(MarketPlatform.Environment(environment).Resolve()).Single(one => one.Host == host + ".example.com");
        var text = string.Concat(FirewallFormats.Write(firewall, "nftables").Select(file => file.Text));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(text.Contains("tcp dport 6379 accept", StringComparison.Ordinal), Is.EqualTo(isOpen), text);
            Assert.That(firewall.Inbound.Any(rule => rule.Rule.Id == "pages" && rule.Peers!.Addresses.Any(address => address.ToString() == peer)), Is.EqualTo(isOpen));
        }
    }

    [TestCase("Usual", "10.0.0.11:6379,10.0.0.12:6379", "store.example.com")]
    [TestCase("CacheOnStore", "10.0.1.10:6379", "store.example.com")]
    [TestCase("AllApart", "10.0.2.10:6379", "queue.example.com")]
    public void Properties_that_name_a_role_follow_it(string environment, string cache, string queue)
    {
        var file = PropertiesOf(environment, "w1.example.com");
        Assert.That(file, Does.Contain($"market.cache={cache}").And.Contain($"market.queue={queue}").And.Contain("market.store=10.0.1.10"));
    }

    [Test]
    public void Parameters_name_an_appliance_whatever_is_placed_on_it() => Assert.That(
        new[] { "Usual", "CacheOnStore", "AllApart" }.Select(name =>
            DeploymentSnapshot.Of(MarketPlatform.Environment(name).Resolve()).Parameters[("w1.example.com", "Store")]),
        Is.All.EqualTo("10.0.1.10"));

    [Test]
    public void A_move_opens_what_the_new_place_needs_and_closes_the_old_one()
    {
        var diff = EnvironmentDiff.Of(MarketPlatform.Environment("Usual").Resolve(), MarketPlatform.Environment("CacheApart").Resolve());
        using (Assert.EnterMultipleScope())
        {
            Assert.That(diff.Opened.Select(flow => $"{flow.From.Host}>{flow.To.Host} {flow.Service}"), Is.EqualTo(["w1.example.com>cache.example.com 6379/tcp", "w2.example.com>cache.example.com 6379/tcp"]));
            Assert.That(diff.Closed.Select(flow => $"{flow.From.Host}>{flow.To.Host} {flow.Service}"), Is.EqualTo(["w1.example.com>w2.example.com 6379/tcp", "w2.example.com>w1.example.com 6379/tcp"]));
            Assert.That(diff.HostsAdded.Select(host => host.Name), Is.EqualTo(["cache.example.com"]));
            Assert.That(diff.HostsChanged.Select(host => $"{host.Name}: {host.Appliance}"), Is.EqualTo(["w1.example.com: web node", "w2.example.com: web node"]));
            Assert.That(
                ChangePlan.Of(diff).Select(step => $"{step.What.Split(' ')[0]} {step.Risk}"),
                Is.EqualTo(["install Low", "open Medium", "it Medium", "it Medium", "update Medium", "update Medium", "close High", "close High"]),
                "nothing is closed before the new place is open");
        }
    }

    private static string PropertiesOf(string environment, string host) =>
        ConfigurationPlan.Of(MarketPlatform.Environment(environment).Resolve(), ComponentSettings.None).Hosts.Single(one => one.Host == host)
            .Files.Single(file => file.Path == "opt/market/market.properties").Text;

    private static string Flows(TopologyEnvironment environment, ushort port) => string.Join(' ', environment.Matrix().Flows
        .Where(flow => flow.Service.StartsWith($"{port}/", StringComparison.Ordinal))
        .Select(flow => $"{flow.From.Host.Split('.')[0]}>{flow.To.Host.Split('.')[0]}")
        .Order(StringComparer.Ordinal));
}

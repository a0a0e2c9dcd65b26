using System.Globalization;
using Abiquo.Sdk.Generator.Tests.Harness;
using Abiquo.Sdk.Generator.Tests.Schema;

namespace Abiquo.Sdk.Generator.Tests.Placed;

/// <summary>Each combination of places is a class with exactly the members of these places.</summary>
public sealed class PlacedClassesTests
{
    private static readonly GeneratorRun Run = GeneratorRun.Over(MarketPlatform.Spec);

    [Test]
    public void The_spec_and_the_schema_have_no_fault()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Run.Diagnostics, Is.Empty);
            Assert.That(Shipped.Schema.Errors(MarketPlatform.Spec), Is.Empty);
            Assert.That(Run.Analyze(MarketPlatform.Environments), Is.Empty);
        }
    }

    [Test]
    public void There_is_a_class_for_each_combination_and_each_appliance_that_one_uses() => Assert.That(
        Run.Sources.Keys.Where(name => !name.Contains(".spec.", StringComparison.Ordinal)).Select(name => name.Split('.')[1]),
        Is.EquivalentTo([
            "Web", "Store", "CacheNode", "QueueNode", "Gateway", "DhcpNode",
            "WebWithCache", "StoreWithQueue", "StoreWithQueueAndCache", "StoreWithCache", "GatewayWithDhcp",
            "Site", "SiteDhcpApart",
            "MarketEnvironment", "MarketEnvironmentQueueApart",
            "MarketEnvironmentCacheOnStore", "MarketEnvironmentCacheOnStoreQueueApart",
            "MarketEnvironmentCacheApart", "MarketEnvironmentCacheApartQueueApart",
        ]));

    [TestCase("MarketEnvironment", "A market. The whole market. Cache is on Web. Queue is on Store.")]
    [TestCase("MarketEnvironmentCacheOnStoreQueueApart", "A market. The whole market. Cache is on Store. Queue has hosts of its own: Queue.")]
    [TestCase("SiteDhcpApart", "A site. A market place. Dhcp has hosts of its own: Dhcp.")]
    [TestCase("WebWithCache", "web node with cache: Shows the market. Also has the role cache.")]
    [TestCase("StoreWithQueueAndCache", "store node with queue and cache: Keeps orders. Also has the roles queue and cache.")]
    public void Each_says_what_is_where(string type, string summary) =>
        Assert.That(Run.Sources[$"topology-spec.{type}.g.cs"], Does.Contain(summary));

    [TestCase("Market.Usual.Web.Connect(Market.Usual.Store.Amqp);")]
    [TestCase("Market.Usual.Web.ConnectTo.StoreWithQueueAmqp(Market.Usual.Store);")]
    [TestCase("Market.CacheApart.Web.Connect(Market.CacheApart.Cache.Redis);")]
    [TestCase("Market.CacheOnStore.Web.Connect(Market.CacheOnStore.Store.Redis); Market.CacheOnStore.Web.Connect(Market.CacheOnStore.Store.Amqp);")]
    [TestCase("Market.Lima.Gateway.Connect(Market.Lima.Dhcp.Leases);")]
    [TestCase("foreach (AnySite site in Market.Usual.Sites) { DatacenterId id = site.Id; Network range = site.Range; }")]
    [TestCase("var changed = Market.Usual with { Sites = [.. Market.Usual.Sites, new Site(\"rome\") { Range = \"10.3.0.0/24\", Gateway = new() { Host = Market.W1 } }] };")]
    [TestCase("if (Market.Usual.Sites[0] is SiteDhcpApart { Dhcp: var dhcp }) { Market.Lima.Gateway.Connect(dhcp.Leases); }")]
    [TestCase("AnySite renamed = Market.Usual.Sites[0] with { Range = \"10.9.0.0/24\" };")]
    public void What_a_place_has_compiles(string statements) => Assert.That(Analyze(statements), Is.Empty);

    [TestCase("_ = Market.Usual.Cache;", "CS1061", "'MarketEnvironment' does not contain a definition for 'Cache'")]
    [TestCase("_ = Market.CacheApart.Queue;", "CS1061", "'MarketEnvironmentCacheApart' does not contain a definition for 'Queue'")]
    [TestCase("_ = Market.Usual with { Cache = new() { Host = Market.Cache } };", "CS0117", "'MarketEnvironment' does not contain a definition for 'Cache'")]
    [TestCase("_ = Market.Usual.Store.Redis;", "CS1061", "'StoreWithQueue' does not contain a definition for 'Redis'")]
    [TestCase("_ = Market.AllApart.Store.Amqp;", "CS1061", "'Store' does not contain a definition for 'Amqp'")]
    [TestCase("_ = Market.Lima.Gateway.Leases;", "CS1061", "'Gateway' does not contain a definition for 'Leases'")]
    [TestCase("_ = Market.Oslo.Dhcp;", "CS1061", "'Site' does not contain a definition for 'Dhcp'")]
    [TestCase("_ = Market.Usual.Sites[0].Gateway;", "CS1061", "'AnySite' does not contain a definition for 'Gateway'")]
    [TestCase("_ = Market.CacheApart with { Web = WebWithCache.Pool(Market.W1) };", "CS0029", "'Acme.Market.WebWithCache' to 'Acme.Market.Web'")]
    [TestCase("_ = Market.Lima with { Gateway = Market.Oslo.Gateway };", "CS0029", "'Acme.Market.GatewayWithDhcp' to 'Acme.Market.Gateway'")]
    [TestCase("_ = new SiteDhcpApart(\"rome\") { Range = \"10.3.0.0/24\", Gateway = Market.Lima.Gateway };", "CS9035", "'SiteDhcpApart.Dhcp'")]
    [TestCase("_ = new SiteDhcpApart(\"rome\") { Dhcp = Market.Lima.Dhcp, Gateway = Market.Lima.Gateway };", "CS9035", "'AnySite.Range'")]
    [TestCase("_ = Market.Usual with { Sites = [new(\"rome\")] };", "CS0144", "'AnySite'")]
    [TestCase("_ = Market.CacheApart.Cache.Connect(Market.CacheApart.Store.Sql);", "ABQ1001", "CacheNode may not connect to StoreWithQueue.Sql (TCP 5432)")]
    [TestCase("_ = Market.Usual.Store.Connect(Market.Usual.Web.Redis);", "ABQ1001", "StoreWithQueue may not connect to WebWithCache.Redis (TCP 6379), which accepts connections from Web only")]
    [TestCase("_ = Link.Between(Market.CacheApart.Cache, Market.CacheApart.Store.Sql);", "CS1503", "IAccepts<Acme.Market.CacheNode>")]
    public void What_a_place_lacks_does_not(string statements, string id, string message)
    {
        var error = Analyze(statements).Single();
        Assert.That($"{error.Id}: {error.GetMessage(CultureInfo.InvariantCulture)}", Does.StartWith(id).And.Contain(message));
    }

    /// <summary>An analyzer says so, and where none runs, the environment is refused.</summary>
    [Test]
    public void No_class_derives_from_the_common_class_by_hand()
    {
        const string derived =
            $$"""
            {{MarketPlatform.Environments}}
            public sealed record Evil : AnySite
            {
                [System.Diagnostics.CodeAnalysis.SetsRequiredMembers]
                public Evil() : base(Site.Shape, "x") => Range = "10.9.0.0/24";

                public static MarketEnvironment Environment => Market.Usual with { Sites = [new Evil()] };
            }
            """;
        var environment = (TopologyEnvironment)Run.Load(derived).GetType("Evil")!.GetProperty("Environment")!.GetValue(null)!;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Run.Analyze(derived).Select(diagnostic => diagnostic.Id).Distinct(), Is.EqualTo(["ABQ1004"]));
            Assert.That(environment.Validate().Select(finding => finding.Code), Is.EqualTo(["ABQ3016"]));
        }
    }

    private static IReadOnlyList<Microsoft.CodeAnalysis.Diagnostic> Analyze(string statements) => Run.Analyze(
        $$"""
        {{MarketPlatform.Environments}}
        internal static class Statements { internal static void Make() { {{statements}} } }
        """);
}

using System.Reflection;
using Abiquo.Sdk.Generator.Tests.Harness;

namespace Abiquo.Sdk.Generator.Tests.Placed;

/// <summary>Environments of a platform whose services can be in several places, one for each combination.</summary>
internal static class MarketPlatform
{
    /// <summary>The environments, for programs that change them.</summary>
    public const string Environments =
        """
        #pragma warning disable CS1591
        using Abiquo.Sdk;
        using Abiquo.Sdk.Serialization;
        using Acme.Market;
        public static class Market
        {
            public static readonly Host W1 = new("w1.example.com", "10.0.0.11"), W2 = new("w2.example.com", "10.0.0.12");
            public static readonly Host Store = new("store.example.com", "10.0.1.10");
            public static readonly Host Cache = new("cache.example.com", "10.0.2.10");
            public static readonly Host Queue = new("queue.example.com", "10.0.3.10");

            public static Site Oslo => new("oslo")
            {
                Range = "10.1.0.0/24",
                Gateway = new() { Host = new("gw.oslo.example.com", "10.1.0.1") },
            };

            public static SiteDhcpApart Lima => new("lima")
            {
                Range = "10.2.0.0/24",
                Gateway = new() { Host = new("gw.lima.example.com", "10.2.0.1") },
                Dhcp = new() { Host = new("dhcp.lima.example.com", "10.2.0.2") },
            };

            public static MarketEnvironment Usual => new() { Web = WebWithCache.Pool(W1, W2), Store = new() { Host = Store }, Sites = [Oslo, Lima] };

            public static MarketEnvironmentQueueApart QueueApart => new()
            {
                Web = WebWithCache.Pool(W1, W2), Store = new() { Host = Store }, Queue = new() { Host = Queue }, Sites = [Oslo, Lima],
            };

            public static MarketEnvironmentCacheOnStore CacheOnStore => new()
            {
                Web = Web.Pool(W1, W2), Store = new() { Host = Store }, Sites = [Oslo, Lima],
            };

            public static MarketEnvironmentCacheOnStoreQueueApart CacheOnStoreQueueApart => new()
            {
                Web = Web.Pool(W1, W2), Store = new() { Host = Store }, Queue = new() { Host = Queue }, Sites = [Oslo, Lima],
            };

            public static MarketEnvironmentCacheApart CacheApart => new()
            {
                Web = Web.Pool(W1, W2), Store = new() { Host = Store }, Cache = new() { Host = Cache }, Sites = [Oslo, Lima],
            };

            public static MarketEnvironmentCacheApartQueueApart AllApart => new()
            {
                Web = Web.Pool(W1, W2), Store = new() { Host = Store }, Cache = new() { Host = Cache }, Queue = new() { Host = Queue }, Sites = [Oslo, Lima],
            };

            public static string Written(TopologyEnvironment environment) => EnvironmentJson.Write(environment);

            public static string Schema() => EnvironmentSchema.Of(Usual);

            public static string Problems(string text) => string.Join("\n", EnvironmentJson.Read<MarketEnvironment>(text).Problems);

            public static TopologyEnvironment? Read(string text) => EnvironmentJson.Read<MarketEnvironment>(text).Environment;
        }
        """;

    public static string Spec { get; } = RepositoryFiles.OfTests("market.json");

    private static readonly Lazy<Type> Loaded = new(() => GeneratorRun.Over(Spec).Load(Environments).GetType("Market")!);

    public static TopologyEnvironment Environment(string name) =>
        (TopologyEnvironment)Loaded.Value.GetProperty(name, BindingFlags.Public | BindingFlags.Static)!.GetValue(null)!;

    public static string Written(TopologyEnvironment environment) => (string)Call(nameof(Written), environment)!;

    public static TopologyEnvironment? Read(string text) => (TopologyEnvironment?)Call(nameof(Read), text);

    public static string Schema() => (string)Call(nameof(Schema))!;

    public static string Problems(string text) => (string)Call(nameof(Problems), text)!;

    private static object? Call(string method, params object[] arguments) => Loaded.Value.GetMethod(method)!.Invoke(null, arguments);
}

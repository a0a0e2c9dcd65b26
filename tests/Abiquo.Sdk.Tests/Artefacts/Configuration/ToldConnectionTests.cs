using Abiquo.Sdk.Artefacts;
using Abiquo.Sdk.Artefacts.Configuration;
using Abiquo.Sdk.Tests.Environments;
using Abiquo.Sdk.Tests.HighAvailability;
using Abiquo.Sdk.Tests.Layouts;
using FsCheck;
using FsCheck.Fluent;

namespace Abiquo.Sdk.Tests.Artefacts.Configuration;

/// <summary>Whatever a file tells a program to connect to, the firewalls of both hosts let it, and the host knows the name.</summary>
public sealed class ToldConnectionTests
{
    private static readonly Config Times = Config.QuickThrowOnFailure.WithMaxTest(60);

    private static IEnumerable<TestCaseData<Arbitrary<TopologyEnvironment>>> Kinds() =>
    [
        new(EnvironmentShape.Any.Generator.Select(TopologyEnvironment (shape) => shape.Build()).ToArbitrary()) { TestName = "{m}(distributed)" },
        new(HighAvailabilityShape.Any.Generator.Select(TopologyEnvironment (shape) => shape.Build()).ToArbitrary()) { TestName = "{m}(high availability)" },
    ];

    [TestCaseSource(nameof(Kinds))]
    public void All_that_files_tell_to_connect_to_is_open(Arbitrary<TopologyEnvironment> any)
    {
        var (environments, connections) = (0, 0);
        Check.One(Times, Prop.ForAll(any, environment =>
        {
            environments++;
            connections += CountOpen(environment);
        }));
        Assert.That(connections, Is.GreaterThan(environments * 10));
        TestContext.Out.WriteLine($"{connections} connections of {environments} environments");
    }

    [Test]
    public void So_it_is_in_the_samples([Values("distributed", "high availability", "IPv6 only")] string sample) =>
        Assert.That(CountOpen(sample switch
        {
            "distributed" => Samples.Distributed,
            "high availability" => Samples.HighAvailability,
            _ => IPv6Only,
        }), Is.GreaterThan(40));

    [TestCaseSource(typeof(LayoutEnvironments), nameof(LayoutEnvironments.Names))]
    public void So_it_is_in_every_layout(string name) => Assert.That(CountOpen(LayoutEnvironments.ByName[name]), Is.Positive);

    /// <summary>What is closed, unknown or not understood is seen.</summary>
    [TestCase("abiquo.redis.port=6379", "abiquo.redis.port=6380", "tells rs.madrid.example.com to connect to 10.0.1.11, port 6380, which is closed")]
    [TestCase("https://cloud.example.com/api", "https://cloud.example.com:8443/api", "port 8443")]
    [TestCase("10.0.1.11:5672", "10.0.1.11:5673", "port 5673")]
    [TestCase("abiquo.redis.port", "redis.at=10.2.0.10\nabiquo.redis.port", "says 10.2.0.10, and the reader does not know what for")]
    public void A_file_that_tells_more_is_seen(string find, string put, string message)
    {
        var environment = Samples.Distributed;
        var deployment = environment.Resolve();
        var host = ConfigurationPlan.Of(deployment, ComponentSettings.None).Hosts.Single(one => one.Host == "rs.madrid.example.com");
        var file = host.Files.Single(one => one.Path.EndsWith("abiquo.properties", StringComparison.Ordinal));
        Assert.That(file.Text, Does.Contain(find));
        var changed = file with { Text = file.Text.Replace(find, put, StringComparison.Ordinal) };
        var files = host.Files.Select(one => one == file ? changed : one).ToValueList();
        Assert.That(new OpenConnections(deployment).Problems(host), Is.Empty);
        Assert.That(new OpenConnections(deployment).Problems(host with { Files = files }), Is.Not.Empty.And.All.Contains(message));
    }

    private static HighAvailabilityEnvironment IPv6Only => Samples.HighAvailability with
    {
        UiApi = UiApi.Pool(new("api1.example.com", "2001:db8::21"), new("api2.example.com", "2001:db8::22")),
        Datanode = Datanode.ClusterOf(Enumerable.Range(1, 3).Select(i => new Host($"dn{i}.example.com", $"2001:db8:1::1{i}"))) with
        {
            VirtualAddress = new("datanode.example.com", "2001:db8:1::10"),
        },
        LoadBalancer = null,
        Events = new() { Host = new("m.example.com", "2001:db8::30") },
        Monitoring = null,
        Datacenters = [],
        PublicCloudRegions = [],
    };

    private static int CountOpen(TopologyEnvironment environment)
    {
        var deployment = environment.Resolve();
        var open = new OpenConnections(deployment);
        var hosts = ConfigurationPlan.Of(deployment, ComponentSettings.None).Hosts;
        Assert.That(string.Join('\n', hosts.SelectMany(open.Problems)), Is.Empty);
        return hosts.Sum(host => host.Files.Sum(file => ToldConnection.In(file).Count()));
    }
}

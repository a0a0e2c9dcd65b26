using Abiquo.Sdk.Artefacts.Firewall;
using Abiquo.Sdk.Tests.Environments;
using Abiquo.Sdk.Tests.HighAvailability;
using FsCheck;
using FsCheck.Fluent;

namespace Abiquo.Sdk.Tests.Artefacts.Firewall;

/// <summary>Independent parsers read exactly the flows of the matrix from the files.</summary>
public sealed class ParseBackTests
{
    private static readonly Config Times = Config.QuickThrowOnFailure.WithMaxTest(30);

    private static IEnumerable<TestCaseData<TopologyEnvironment>> Environments() =>
    [
        new(Samples.Distributed) { TestName = "{m}(distributed sample)" },
        new(Samples.HighAvailability) { TestName = "{m}(high availability sample)" },
        new(DualStack) { TestName = "{m}(IPv4 and IPv6)" },
        new(LargeEnvironment.Of(1)) { TestName = "{m}(7 hosts)" },
        new(LargeEnvironment.Of(47)) { TestName = "{m}(99 hosts)" },
        new(LargeEnvironment.Of(500)) { TestName = "{m}(1,005 hosts)" },
    ];

    private static HighAvailabilityEnvironment DualStack => Samples.HighAvailability with
    {
        UiApi = UiApi.Pool(new("api1.example.com", "10.0.0.21", "2001:db8::21"), new("api2.example.com", "10.0.0.22", "2001:db8::22")),
        Datanode = Datanode.ClusterOf(
            Enumerable.Range(1, 3).Select(i => new Host($"dn{i}.example.com", $"10.0.1.1{i}", $"2001:db8:1::1{i}"))) with
        {
            VirtualAddress = new("datanode.example.com", "10.0.1.10", "2001:db8:1::10"),
        },
        AdministratorNetworks = ["10.9.0.0/24", "2001:db8:9::/64"],
    };

    [TestCaseSource(nameof(Environments))]
    public void Nftables_lets_in_what_the_matrix_says(TopologyEnvironment environment) => Assert.That(
        Read(environment, firewall => NftablesReader.Read(firewall.Host, NftablesWriter.Write(firewall).Text))
            .SetEquals(OpenedFlow.Of(environment)));

    [TestCaseSource(nameof(Environments))]
    public void Iptables_lets_in_what_the_matrix_says(TopologyEnvironment environment) => Assert.That(
        Read(environment, ReadIptables).SetEquals(OpenedFlow.Of(environment)));

    [Test]
    public void So_it_is_for_random_environments() => Check.One(Times, Prop.ForAll(HighAvailabilityShape.Any, shape =>
    {
        var environment = shape.Build();
        var expected = OpenedFlow.Of(environment);
        return Read(environment, firewall => NftablesReader.Read(firewall.Host, NftablesWriter.Write(firewall).Text)).SetEquals(expected)
            && Read(environment, ReadIptables).SetEquals(expected);
    }));

    /// <summary>The parsers notice if a rule is changed.</summary>
    [TestCase("tcp dport 3306", "tcp dport 3307")]
    [TestCase("@server_v4 tcp dport 6379", "@v2v_v4 tcp dport 6379")]
    [TestCase("10.0.1.12, ", "")]
    [TestCase("ip saddr @datanode_v4 tcp dport 3888 accept", "# ip saddr @datanode_v4 tcp dport 3888 accept")]
    public void A_mutant_of_nftables_is_seen(string find, string put)
    {
        var firewall = FirewallPlan.Of(Samples.Distributed.Resolve()).Single(one => one.Host == "dn1.example.com");
        var text = NftablesWriter.Write(firewall).Text;
        Assert.That(text, Does.Contain(find));
        Assert.That(
            NftablesReader.Read(firewall.Host, text.Replace(find, put, StringComparison.Ordinal)).ToHashSet(),
            Is.Not.EquivalentTo(OpenedFlow.Of(Samples.Distributed).Where(flow => flow.Host == firewall.Host)));
    }

    [Test]
    public void A_datanode_of_1005_hosts_has_a_short_file()
    {
        var environment = LargeEnvironment.Of(500);
        var datanode = FirewallPlan.Of(environment.Resolve()).First(firewall => firewall.Appliance == "Datanode");
        Assert.That(NftablesWriter.Write(datanode).Text.Count(character => character == '\n'), Is.LessThan(60));
    }

    private static HashSet<OpenedFlow> Read(TopologyEnvironment environment, Func<HostFirewall, IEnumerable<OpenedFlow>> read) =>
        [.. FirewallPlan.Of(environment.Resolve()).SelectMany(read)];

    private static IEnumerable<OpenedFlow> ReadIptables(HostFirewall firewall)
    {
        var files = IptablesWriter.Write(firewall);
        return IptablesReader.Read(firewall.Host, files[0].Text, isIPv6: false)
            .Concat(IptablesReader.Read(firewall.Host, files[1].Text, isIPv6: true));
    }
}

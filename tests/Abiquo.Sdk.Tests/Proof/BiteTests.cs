using System.Text.RegularExpressions;
using Abiquo.Sdk.Proof;

namespace Abiquo.Sdk.Tests.Proof;

/// <summary>When a firewall has a single fault, the proof reports that fault and nothing else.</summary>
public sealed class BiteTests
{
    private const string Nftables = "nftables";
    private const string Iptables = "iptables";

    private static readonly string[] Missing =
    [
        "Datanode dn1.example.com 10.0.1.11 -> Datanode dn2.example.com 10.0.1.12 3888/tcp: "
            + "expected open by zookeeper-election, found dropped",
        "Datanode dn3.example.com 10.0.1.13 -> Datanode dn2.example.com 10.0.1.12 3888/tcp: "
            + "expected open by zookeeper-election, found dropped",
    ];

    [TestCase(Nftables)]
    [TestCase(Iptables)]
    public async Task A_rule_that_was_removed(string format) =>
        Assert.That(await Differences(format, @"(?m)^.*zookeeper-election.*\n", ""), Is.EqualTo(Missing));

    [TestCase(Nftables, "(?m)^.*zookeeper-election.*\n", "$0ip saddr 10.1.0.20 tcp dport 3888 accept\n")]
    [TestCase(Iptables, "(?m)^.*zookeeper-election.*\n", "$0-A ABIQUO-INPUT -s 10.1.0.20 -p tcp --dport 3888 -j ACCEPT\n")]
    public async Task A_rule_that_was_added(string format, string find, string put) => Assert.That(
        await Differences(format, find, put),
        Is.EqualTo(["V2V v2v.madrid.example.com 10.1.0.20 -> Datanode dn2.example.com 10.0.1.12 3888/tcp: expected closed, found open"]));

    [TestCase(Nftables, "ip saddr 192.0.2.77 udp dport 5000 accept\n")]
    [TestCase(Iptables, "-A ABIQUO-INPUT -s 192.0.2.77 -p udp --dport 5000 -j ACCEPT\n")]
    public async Task A_rule_for_somebody_unknown_on_a_port_of_nobody(string format, string rule) => Assert.That(
        await Differences(format, "(?m)^.*zookeeper-election.*\n", "$0" + rule),
        Is.EqualTo(["firewall 192.0.2.77 -> Datanode dn2.example.com 10.0.1.12 5000/udp: expected closed, found open"]));

    [TestCase(Nftables)]
    [TestCase(Iptables)]
    public async Task A_port_that_was_changed(string format) => Assert.That(
        await Differences(format, @"dport 3888(?!\d)", "dport 3889"),
        Is.EqualTo([Missing[0], Opened("dn1", 11), Missing[1], Opened("dn3", 13)]));

    [TestCase(Nftables)]
    [TestCase(Iptables)]
    public async Task A_network_that_was_widened(string format) => Assert.That(
        await Differences(format, "10.9.0.0/24", "10.9.0.0/23"),
        Is.EqualTo(["beside AdministratorNetworks 10.9.1.0 -> Datanode dn2.example.com 10.0.1.12 22/tcp: expected closed, found open"]));

    [Test]
    public async Task A_host_that_was_widened()
    {
        var found = await Differences(Iptables, "-s 10.0.2.10(/32)? ", "-s 10.0.2.10/31 ");
        Assert.That(found, Is.Not.Empty);
        Assert.That(
            found,
            Is.All.StartsWith("firewall 10.0.2.11 -> Datanode dn2.example.com 10.0.1.12 ").And.All.EndsWith("expected closed, found open"));
    }

    [Test]
    public async Task A_port_that_rejects() => Assert.That(
        await Differences(Nftables, "(?m)accept comment \"zookeeper-election\"", "reject"),
        Is.EqualTo(Missing.Select(difference => difference.Replace("dropped", "refused", StringComparison.Ordinal))));

    [Test]
    public void A_firewall_that_does_not_load_is_named_with_the_words_of_the_kernel()
    {
        var plan = Kernel.Plan(Samples.Distributed, Nftables, "dn2.example.com", text =>
            text.Replace("policy drop", "policy dorp", StringComparison.Ordinal));
        Assert.That(
            async () => await Kernel.ProveAsync(plan),
            Throws.TypeOf<FirewallRefusedException>()
                .With.Message.Contains("the firewall of dn2.example.com: nft says: ")
                .And.Message.Contains("policy dorp"));
    }

    private static string Opened(string node, int address) =>
        $"Datanode {node}.example.com 10.0.1.{address} -> Datanode dn2.example.com 10.0.1.12 3889/tcp: expected closed, found open";

    private static async Task<IEnumerable<string>> Differences(string format, string find, string put)
    {
        var edits = 0;
        var plan = Kernel.Plan(Samples.Distributed, format, "dn2.example.com", text => Regex.Replace(text, find, match =>
        {
            edits++;
            return match.Result(put);
        }));
        Assert.That(edits, Is.Positive);
        return (await Kernel.ProveAsync(plan)).Differences.Select(difference => difference.ToString());
    }
}

using System.Text.RegularExpressions;
using Abiquo.Sdk.Proof;
using Abiquo.Sdk.Proof.Firewalls;
using Abiquo.Sdk.Proof.Plan;

namespace Abiquo.Sdk.Generator.Tests.Ports;

/// <summary>The kernel lets in exactly the packets that the matrix has, also of protocols for which no program listens.</summary>
public sealed class ProtocolProofTests
{
    private static readonly string[] Protocols = ["ah", "esp", "gre", "ip-94", "ipip", "sctp", "tcp", "udp"];

    [TestCase("nftables")]
    [TestCase("iptables")]
    public async Task All_protocols_are_proven(string format)
    {
        var plan = Plan("OnlyIPv4", format);
        var differences = await Differences(plan);
        Assert.That(differences, Is.Empty);
        Assert.That(plan.Probes.Where(probe => probe.IsOpen).Select(probe => Word(probe)).Distinct().Order(), Is.EqualTo(Protocols));
        Assert.That(plan.Probes.Where(probe => !probe.IsOpen).Select(probe => Word(probe)).Distinct().Order(), Is.EqualTo(Protocols));
        Assert.That(plan.LeftOut, Is.EqualTo(["2 flows of ICMP, of which every host needs some from anywhere"]));
    }

    [TestCase("nftables", @"(?m)^.*tcp dport 6800-7300.*\n", "", "User user.example.com 10.0.0.2 -> Store store.example.com 10.0.0.1 6800/tcp: expected open by data, found dropped", 3)]
    [TestCase("nftables", "6800-7300", "6800-7301", "User user.example.com 10.0.0.2 -> Store store.example.com 10.0.0.1 7301/tcp: expected closed, found open", 1)]
    [TestCase("iptables", "6800:7300", "6799:7300", "User user.example.com 10.0.0.2 -> Store store.example.com 10.0.0.1 6799/tcp: expected closed, found open", 1)]
    [TestCase("nftables", "ip saddr @user_v4 meta l4proto 94", "meta l4proto 94", "Anywhere 198.51.100.1 -> Store store.example.com 10.0.0.1 ip-94: expected closed, found open", 2)]
    [TestCase("nftables", "sctp dport 36412", "sctp dport 36413", "User user.example.com 10.0.0.2 -> Store store.example.com 10.0.0.1 36412/sctp: expected open by signals, found dropped", 2)]
    [TestCase("iptables", @"(?m)^-A NUMBERS-INPUT -p 47 .*\n", "", "User user.example.com 10.0.0.2 -> Store store.example.com 10.0.0.1 gre: expected open by routes, found dropped", 1)]
    public async Task A_fault_is_found(string format, string find, string put, string difference, int count)
    {
        var differences = await Differences(Plan("OnlyIPv4", format, text => Regex.Replace(text, find, put)));
        Assert.That(differences, Has.Member(difference).And.Exactly(count).Items);
    }

    /// <summary>Why such a firewall is refused.</summary>
    [Test]
    public async Task In_IPv6_the_kernel_does_not_see_AH() => Assert.That(
        await Differences(Plan("Usual", "nftables")),
        Is.EqualTo(["User user.example.com 2001:db8::2 -> Store store.example.com 2001:db8::1 ah: expected open by tunnel, found dropped"]));

    private static ProofPlan Plan(string environment, string format, Func<string, string>? edit = null)
    {
        var deployment = NumbersPlatform.Get(environment).Resolve();
        var firewalls = HostFirewallFiles.Of(deployment, format).Select(firewall => firewall.Host != "store.example.com" || edit is null
            ? firewall
            : firewall with { Files = firewall.Files.Select(file => file with { Text = edit(file.Text) }).ToValueList() });
        return ProofPlan.Of(deployment, [.. firewalls], format);
    }

    private static async Task<List<string>> Differences(ProofPlan plan)
    {
        try
        {
            return [.. (await Prover.RunAsync(plan)).Differences.Select(difference => difference.ToString())];
        }
        catch (ProofUnavailableException problem)
        {
            Assert.Ignore(problem.Message);
            throw;
        }
    }

    private static string Word(Probe probe) => Specification.ProtocolExtensions.Word(probe.Protocol);
}

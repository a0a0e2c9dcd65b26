using System.Globalization;
using Abiquo.Sdk.Artefacts.Firewall;
using Abiquo.Sdk.Generator.Tests.Networks;
using Abiquo.Sdk.Proof.Firewalls;
using Abiquo.Sdk.Proof.Plan;
using Abiquo.Sdk.Resolution;

namespace Abiquo.Sdk.Generator.Tests.Ports;

/// <summary>Packets to all neighbours at once go to a multicast address, not to an address of a host.</summary>
public sealed class MulticastTests
{
    [TestCase(2)]
    [TestCase(88)]
    [TestCase(89, TestName = "OSPF")]
    [TestCase(103)]
    public void A_firewall_says_who_sends_them_and_by_which_interface(int protocol)
    {
        var text = Firewall(Deployment(protocol), withEgress: true);
        Assert.That(text, Does.Contain($"\t\tiifname \"bond1\" ip saddr @gateway_v4 meta l4proto {protocol} accept")
            .And.Contain($"\t\toifname \"bond1\" meta nfproto ipv4 meta l4proto {protocol} accept"));
    }

    [Test]
    public void Other_protocols_go_to_the_address_of_the_host() => Assert.That(
        Firewall(Deployment(94), withEgress: false),
        Does.Contain("\t\tiifname \"bond1\" ip daddr 192.168.10.11 ip saddr @gateway_v4 meta l4proto 94 accept"));

    [Test]
    public void The_proof_says_that_it_does_not_try_them()
    {
        var deployment = Deployment(89);
        var plan = ProofPlan.Of(deployment, [.. HostFirewallFiles.Of(deployment, "nftables")], "nftables");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(plan.Probes.Select(probe => (int)probe.Protocol), Has.None.EqualTo(89));
            Assert.That(plan.LeftOut, Has.Some.EqualTo("2 flows of IP-89, which goes to all nodes at once"));
        }
    }

    private static Deployment Deployment(int protocol) => VaultPlatform
        .OfSpec(VaultPlatform.Spec.Replace("\"vrrp\"", protocol.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal), "Multi")
        .Resolve();

    private static string Firewall(Deployment deployment, bool withEgress) => string.Concat(FirewallFormats
        .Write(FirewallPlan.Of(deployment, withEgress).Single(firewall => firewall.Host == "g1.example.com"), "nftables")
        .Select(file => file.Text));
}

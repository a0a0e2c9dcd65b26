using Abiquo.Sdk.Artefacts.Firewall;

namespace Abiquo.Sdk.Generator.Tests.Networks;

/// <summary>Firewalls let in what comes to the address on a network, and by its interface where that is known.</summary>
public sealed class NetworkFirewallTests
{
    private const string D1 = "d1.example.com";

    [TestCase("nftables", "iifname \"bond1\" ip daddr 192.168.10.21 ip saddr @disks_v4 tcp dport 7100 accept comment \"copies\"")]
    [TestCase("nftables", "iifname \"bond1\" ip6 daddr fd00:10::21 ip6 saddr @disks_v6 tcp dport 7100 accept comment \"copies\"")]
    [TestCase("nftables", "\t\tip daddr 10.0.0.21 ip saddr @gateway_v4 tcp dport 7000 accept comment \"gate-objects\"")]
    [TestCase("iptables", "-A VAULT-INPUT -i bond1 -d 192.168.10.21 -p tcp -m tcp --dport 7100 -m comment --comment copies -j VAULT-disks_v4")]
    [TestCase("iptables", "-A VAULT-INPUT -d 10.0.0.21 -p tcp -m tcp --dport 7000 -m comment --comment gate-objects -j VAULT-gateway_v4")]
    [TestCase("ufw", "ufw allow in on bond1 proto tcp from 192.168.10.22 to 192.168.10.21 port 7100 comment 'copies'")]
    [TestCase("ufw", "ufw allow proto tcp from 10.0.0.11 to 10.0.0.21 port 7000 comment 'gate-objects'")]
    [TestCase("firewalld", "  <!-- copies; by any interface, although it is 'bond1': a rule cannot say one -->\n  <rule family=\"ipv4\">\n    <source ipset=\"vault_disks_v4\"/>\n    <destination address=\"192.168.10.21\"/>")]
    [TestCase("firewalld", "  <!-- gate-objects -->\n")]
    public void Inbound(string format, string rule) => Assert.That(VaultPlatform.Firewall("Multi", D1, format), Does.Contain(rule));

    [TestCase("nftables", "oifname \"bond1\" ip saddr 192.168.10.21 ip daddr @to_gateway_v4 tcp dport 8443 accept comment \"disk-feed\"")]
    [TestCase("iptables", "-A VAULT-OUTPUT -o bond1 -s 192.168.10.21 -p tcp -m tcp --dport 8443 -m comment --comment disk-feed -j VAULT-to_gateway_v4")]
    public void Outbound(string format, string rule) => Assert.That(VaultPlatform.Firewall("Multi", D1, format, withEgress: true), Does.Contain(rule));

    [Test]
    public void Who_is_routed_leaves_by_any_interface() => Assert.That(
        VaultPlatform.Firewall("Multi", "m.lima.example.com", "nftables", withEgress: true),
        Does.Contain("\t\tip saddr 10.2.0.10 ip daddr @to_disks_v4 tcp dport 7000 accept").And.Not.Contain("oifname"));

    /// <summary>VRRP is sent to a multicast address, but by the interface of its network.</summary>
    [Test]
    public void A_packet_to_all_is_bound_to_the_interface_alone()
    {
        var text = VaultPlatform.Firewall("Multi", "g1.example.com", "nftables", withEgress: true);
        Assert.That(text, Does.Contain("\t\tiifname \"bond1\" ip saddr @gateway_v4 meta l4proto 112 accept").And.Contain("\t\toifname \"bond1\" meta nfproto ipv4 meta l4proto 112 accept"));
    }

    [TestCase("nftables")]
    [TestCase("iptables")]
    [TestCase("ufw")]
    [TestCase("firewalld")]
    public void Without_an_interface_the_address_is_all_there_is(string format)
    {
        var text = VaultPlatform.Firewall("WithoutInterface", D1, format);
        Assert.That(text, Does.Contain("192.168.10.21").And.Not.Contain("bond1").And.Not.Contain("iifname"));
    }

    [Test]
    public void A_host_with_one_address_is_bound_on_the_network_alone() => Assert.That(
        VaultPlatform.Firewall("OneNetwork", D1, "nftables"),
        Does.Contain("iifname \"eth0\" ip daddr 10.0.0.21 ip saddr @disks_v4 tcp dport 7100").And.Contain("\t\tip saddr @gateway_v4 tcp dport 7000"));

    [Test]
    public void Additions_to_an_installed_firewall_say_the_interface_too()
    {
        var firewall = FirewallPlan.Of(VaultPlatform.Environment("Multi").Resolve()).Single(one => one.Host == D1);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Beside("nftables"), Does.Contain("insert rule inet vault input iifname \"bond1\" ip daddr 192.168.10.21 ip saddr @next_"));
            Assert.That(Beside("iptables"), Does.Contain("-I VAULT-INPUT -i bond1 -d 192.168.10.21 -p tcp"));
        }

        string Beside(string format) => string.Concat(FirewallFormats.WriteBeside(firewall, format).Select(file => file.Text));
    }

    [Test]
    public void A_host_without_an_address_on_the_network_has_no_firewall() => Assert.That(
        () => VaultPlatform.Firewall("Missing", D1, "nftables"),
        Throws.ArgumentException.With.Message.Contains("Missing: gate.example.com").Or.With.Message.Contains("Missing: d1.example.com"));
}

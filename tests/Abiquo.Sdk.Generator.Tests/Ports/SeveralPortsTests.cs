using Abiquo.Sdk.Artefacts.Explanations;
using Abiquo.Sdk.Artefacts.Firewall;
using Abiquo.Sdk.Artefacts.Verification;
using Abiquo.Sdk.Comparison;
using Abiquo.Sdk.Serialization;

namespace Abiquo.Sdk.Generator.Tests.Ports;

/// <summary>Ranges and lists of ports, and protocols without any, from the spec to the artefacts.</summary>
public sealed class SeveralPortsTests
{
    [Test]
    public void The_matrix_has_a_flow_for_each_range_and_each_protocol_of_the_address_family()
    {
        var services = NumbersPlatform.Usual.Matrix().Flows.ToLookup(flow => flow.To.Address!.Value.IsIPv6, flow => flow.Service);
        string[] both =
        [
            "6800-7300/tcp", "9001-9003/tcp", "9100/tcp", "9001-9003/udp", "9100/udp", "36412/sctp", "esp", "ah", "gre", "ipip", "ip-94",
        ];
        Assert.That(services[false], Is.EqualTo([.. both, "8/icmp", "icmp"]));
        Assert.That(services[true], Is.EqualTo([.. both, "128-129/icmpv6"]));
    }

    [TestCase(
        "nftables",
        "ip saddr @user_v4 tcp dport 6800-7300 accept comment \"data\"",
        "ip saddr @user_v4 udp dport 9001-9003 accept comment \"control\"",
        "ip6 saddr @user_v6 sctp dport 36412 accept comment \"signals\"",
        "ip saddr @user_v4 meta l4proto 50 accept comment \"tunnel\"",
        "ip6 saddr @user_v6 meta l4proto 94 accept comment \"routes\"",
        "ip saddr @user_v4 icmp type 8 accept comment \"echo\"",
        "ip6 saddr @user_v6 icmpv6 type 128-129 accept comment \"echo6\"",
        "ip saddr @user_v4 meta l4proto 1 accept comment \"notices\"")]
    [TestCase(
        "iptables",
        "-A NUMBERS-INPUT -p tcp -m tcp --dport 6800:7300 -m comment --comment data -j NUMBERS-user_v4",
        "-A NUMBERS-INPUT -p sctp -m sctp --dport 36412 -m comment --comment signals -j NUMBERS-user_v6",
        "-A NUMBERS-INPUT -p 4 -m comment --comment routes -j NUMBERS-user_v4",
        "-A NUMBERS-INPUT -p icmp -m icmp --icmp-type 8 -m comment --comment echo -j NUMBERS-user_v4",
        "-A NUMBERS-INPUT -p ipv6-icmp -m icmp6 --icmpv6-type 128 -m comment --comment echo6 -j NUMBERS-user_v6",
        "-A NUMBERS-INPUT -p ipv6-icmp -m icmp6 --icmpv6-type 129 -m comment --comment echo6 -j NUMBERS-user_v6",
        "-A NUMBERS-INPUT -p 1 -m comment --comment notices -j NUMBERS-user_v4")]
    [TestCase(
        "firewalld",
        "<port port=\"6800-7300\" protocol=\"tcp\"/>",
        "<port port=\"36412\" protocol=\"sctp\"/>",
        "<protocol value=\"51\"/>",
        "<protocol value=\"94\"/>")]
    public void Each_firewall_opens_them(string tool, params string[] lines)
    {
        var firewall = FirewallPlan.Of(NumbersPlatform.Usual.Resolve()).Single(host => host.Host == "store.example.com");
        var written = FirewallFormats.Write(firewall, tool).SelectMany(file => file.Text.Split('\n')).Select(line => line.Trim());
        Assert.That(lines.Except(written), Is.Empty);
    }

    [Test]
    public void Ufw_says_which_protocols_it_has_no_rules_for()
    {
        var problems = new FirewallLimits(WithEgress: false, AllowsLockout: true).Problems(NumbersPlatform.Get("OnlyIPv4").Resolve(), "ufw");
        Assert.That(problems, Is.EqualTo(
        [
            "ufw has no rules for SCTP, which the rule 'signals' needs; choose another tool.",
            "ufw has no rules for IPIP, which the rule 'routes' needs; choose another tool.",
            "ufw has no rules for IP-94, which the rule 'routes' needs; choose another tool.",
            "ufw has no rules for ICMP, which the rule 'notices' needs; choose another tool.",
        ]));
    }

    /// <summary>The kernel sees the header behind it: see <see cref="ProtocolProofTests"/>.</summary>
    [TestCase("nftables")]
    [TestCase("iptables")]
    [TestCase("firewalld")]
    public void No_firewall_can_match_AH_in_IPv6(string tool) => Assert.That(
        new FirewallLimits(WithEgress: false, AllowsLockout: true).Problems(NumbersPlatform.Usual.Resolve(), tool),
        Is.EqualTo(
        [
            "a firewall cannot match AH in IPv6, which the rule 'tunnel' needs; give the hosts no IPv6 addresses, or change the spec.",
        ]));

    [Test]
    public void An_override_opens_other_ports()
    {
        var services = NumbersPlatform.Get("Other").Matrix().Flows.Where(flow => !flow.To.Address!.Value.IsIPv6).Select(flow => flow.Service);
        Assert.That(services, Is.SupersetOf(["7000-7099/tcp", "10-13/tcp", "80/tcp", "443/udp"]).And.No.Member("6800-7300/tcp"));
        Assert.That(NumbersPlatform.Get("Other").Validate(), Is.Empty);
    }

    [Test]
    public void An_override_with_too_few_ports_is_a_finding() => Assert.That(
        NumbersPlatform.Get("TooFew").Validate().Select(finding => $"{finding.Path}: {finding.Code}: {finding.Message}"),
        Is.EqualTo(
        [
            "Store.Ports: ABQ3017: Data has 99 ports (7000-7098) and needs 100; give it more, such as the default 6800-7300.",
            "Store.Ports: ABQ3017: Control has 1 port (443) and needs 4; give it more, such as the default 9001-9003, 9100.",
        ]));

    [Test]
    public void Ranges_that_overlap_are_a_finding() => Assert.That(
        NumbersPlatform.Get("Overlapping").Validate().Select(finding => $"{finding.Code}: {finding.Message}"),
        Is.EqualTo(["ABQ3007: Control and Data both listen on port 9002; give one of them another port."]));

    [TestCase((ushort)6799, false)]
    [TestCase((ushort)6800, true)]
    [TestCase((ushort)7000, true)]
    [TestCase((ushort)7300, true)]
    [TestCase((ushort)7301, false)]
    public void A_port_in_a_range_is_explained(ushort port, bool isOpen) =>
        Assert.That(Explanation.Of(NumbersPlatform.Usual.Resolve(), "User", "Store", port).IsOpen, Is.EqualTo(isOpen));

    [Test]
    public void A_document_keeps_them()
    {
        var environment = NumbersPlatform.Get("Other");
        var json = EnvironmentJson.Write(environment);
        Assert.That(json, Does.Contain("\"Data\": \"7000-7099\"").And.Contain("\"Control\": \"10-13, 80, 443\""));
        var read = EnvironmentJson.ReadLike(environment, System.Text.Encoding.UTF8.GetBytes(json));
        Assert.That(read.Environment, Is.EqualTo(environment));
    }

    [Test]
    public void A_longer_range_opens_only_what_it_adds()
    {
        var diff = EnvironmentDiff.Of(NumbersPlatform.Usual.Resolve(), NumbersPlatform.Get("Longer").Resolve());
        Assert.That(
            ChangePlan.Of(diff).Select(step => step.What),
            Is.EqualTo(["open 7301-7400/tcp to user.example.com 10.0.0.2, user.example.com 2001:db8::2"]));
    }

    /// <summary>Whatever stays open is not closed.</summary>
    [Test]
    public void A_shorter_list_closes_only_what_it_leaves_out()
    {
        var diff = EnvironmentDiff.Of(NumbersPlatform.Get("Longer").Resolve(), NumbersPlatform.Get("Single").Resolve());
        Assert.That(
            ChangePlan.Of(diff).Select(step => step.What),
            Is.EqualTo(["close 6801-7400/tcp to user.example.com 10.0.0.2, user.example.com 2001:db8::2"]));
    }

    [Test]
    public void Ports_that_are_null_are_a_finding() => Assert.That(
        NumbersPlatform.Get("Without").Validate().Select(finding => $"{finding.Code}: {finding.Path}: {finding.Message}"),
        Is.EqualTo(["ABQ3011: Store.Ports: the ports of Data are null; give some, or leave them out."]));

    [Test]
    public void A_type_of_ICMP_is_no_port() =>
        Assert.That(Explanation.Of(NumbersPlatform.Usual.Resolve(), "User", "Store", 8).IsOpen, Is.False);

    [Test]
    public void The_script_of_a_host_tries_both_ends_of_a_range_and_says_what_it_leaves_out()
    {
        var plan = VerificationPlan.Of(NumbersPlatform.Usual.Resolve());
        var tried = plan.Hosts.Single(host => host.Host == "user.example.com").Connections.Where(probe => probe.Flow?.Rule.Id == "data");
        Assert.That(tried.Select(probe => (int)probe.Port).Distinct(), Is.EqualTo([6800, 7300]));
        Assert.That(tried.All(probe => probe.ListensAtTimes));
        Assert.That(plan.LeftOut, Has.Member("13 flows of a protocol without ports (ESP, AH, GRE, IPIP, IP-94, ICMP, ICMPV6)")
            .And.Member("2 flows over SCTP, which the script has no means to try"));
    }
}

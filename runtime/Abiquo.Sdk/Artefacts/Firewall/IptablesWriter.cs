using System.Globalization;
using System.Text;
using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Artefacts.Firewall;

/// <summary>
/// Writes a firewall as two files for <c>iptables-restore</c> and <c>ip6tables-restore</c>. A chain for each set of addresses keeps them as
/// short as the sets are. Each replaces the whole filter table, as such files do.
/// </summary>
public static class IptablesWriter
{
    // The longest name of a chain that the kernel takes.
    private const int LongestChain = 28;

    private static readonly string[] Icmp4 = ["echo-request", "destination-unreachable", "time-exceeded", "parameter-problem"];

    private static readonly string[] Icmp6 =
    [
        "echo-request", "destination-unreachable", "packet-too-big", "time-exceeded", "parameter-problem",
        "neighbour-solicitation", "neighbour-advertisement", "router-solicitation", "router-advertisement",
    ];

    /// <summary>The files for IPv4 and IPv6.</summary>
    public static IReadOnlyList<ArtefactFile> Write(HostFirewall firewall)
    {
        ArgumentNullException.ThrowIfNull(firewall);
        return [Write(firewall, isIPv6: false), Write(firewall, isIPv6: true)];
    }

    private static ArtefactFile Write(HostFirewall firewall, bool isIPv6)
    {
        var file = isIPv6 ? "rules.v6" : "rules.v4";
        var sets = firewall.Sets.Where(set => set.IsIPv6 == isIPv6).ToList();
        var chains = sets.Select((set, i) => (set.Name, Chain: set.ShortName(LongestChain, i))).ToDictionary(pair => pair.Name, pair => pair.Chain);
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"# {firewall.Title}. Load it: {(isIPv6 ? "ip6" : "ip")}tables-restore {file}\n");
        text.Append("# It replaces the whole filter table.\n*filter\n:INPUT DROP [0:0]\n:FORWARD DROP [0:0]\n");
        text.Append(firewall.Out is null ? ":OUTPUT ACCEPT [0:0]\n" : ":OUTPUT DROP [0:0]\n");
        foreach (var set in sets)
        {
            text.Append(CultureInfo.InvariantCulture, $":{chains[set.Name]} - [0:0]\n");
        }

        Rules(text, "INPUT", "-i", "-d", firewall.In, isIPv6, chains);
        if (firewall.Out is { } allowed)
        {
            Rules(text, "OUTPUT", "-o", "-s", allowed, isIPv6, chains);
        }

        foreach (var set in sets)
        {
            Set(text, chains[set.Name], set);
        }

        return new($"etc/iptables/{file}", text.Append("COMMIT\n").ToString()) { Rules = firewall.Rules, Installation = FirewallInstallation.Iptables(isIPv6) };
    }

    /// <summary>What the firewall adds to the lines of an installed one, so that both let through what either does. Chains have names that no other has.</summary>
    internal static string Additions(HostFirewall firewall, bool isIPv6)
    {
        var sets = firewall.Sets.Where(set => set.IsIPv6 == isIPv6).ToList();
        var chains = sets.Select((set, i) => (set.Name, Chain: string.Create(CultureInfo.InvariantCulture, $"next_{i}"))).ToDictionary(pair => pair.Name, pair => pair.Chain);
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"# {firewall.Title}: what it adds to an installed one, before that one is replaced.\n");
        foreach (var set in sets)
        {
            text.Append(CultureInfo.InvariantCulture, $":{chains[set.Name]} - [0:0]\n");
        }

        Openings(text, "INPUT", "-d", firewall.In, isIPv6, chains);
        if (firewall.Out is { } allowed)
        {
            Openings(text, "OUTPUT", "-s", allowed, isIPv6, chains);
        }
        else
        {
            text.Append("-A OUTPUT -j ACCEPT\n");
        }

        foreach (var set in sets)
        {
            Set(text, chains[set.Name], set);
        }

        return text.Append("COMMIT\n").ToString();
    }

    private static void Rules(StringBuilder text, string chain, string device, string own, ValueList<FirewallRule> openings, bool isIPv6, Dictionary<string, string> chains)
    {
        text.Append(CultureInfo.InvariantCulture, $"-A {chain} {device} lo -j ACCEPT\n");
        text.Append(CultureInfo.InvariantCulture, $"-A {chain} -m conntrack --ctstate INVALID -j DROP\n-A {chain} -m conntrack --ctstate ESTABLISHED,RELATED -j ACCEPT\n");
        foreach (var type in isIPv6 ? Icmp6 : Icmp4)
        {
            text.Append(CultureInfo.InvariantCulture, $"-A {chain} -p {(isIPv6 ? "ipv6-icmp -m icmp6 --icmpv6-type" : "icmp -m icmp --icmp-type")} {type} -j ACCEPT\n");
        }

        Openings(text, chain, own, openings, isIPv6, chains);
    }

    private static void Openings(StringBuilder text, string chain, string own, ValueList<FirewallRule> openings, bool isIPv6, Dictionary<string, string> chains)
    {
        foreach (var opening in openings.Where(opening => opening.IsIPv6 == isIPv6))
        {
            var address = opening.Own is { } one ? $" {own} {one}" : "";
            var target = opening.Others is { } set ? chains[set.Name] : "ACCEPT";
            text.Append(CultureInfo.InvariantCulture, $"-A {chain}{address} {Service(opening)} -m comment --comment {opening.Rule.Id} -j {target}\n");
        }
    }

    private static string Service(FirewallRule opening)
    {
        var protocol = opening.Protocol.ToString().ToLowerInvariant();
        return opening.Protocol == Protocol.Vrrp ? "-p 112" : string.Create(CultureInfo.InvariantCulture, $"-p {protocol} -m {protocol} --dport {opening.Port}");
    }

    private static void Set(StringBuilder text, string chain, AddressSet set)
    {
        foreach (var address in set.Addresses)
        {
            text.Append(CultureInfo.InvariantCulture, $"-A {chain} {(set.IsDestination ? "-d" : "-s")} {address} -j ACCEPT\n");
        }
    }
}

using System.Globalization;
using System.Text;
using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Artefacts.Firewall;

/// <summary>
/// Writes a firewall for nftables: a table of its own that is replaced atomically and leaves other tables alone. Sets are named after
/// their members, and rules have the id of the spec's rule as their comment.
/// </summary>
public static class NftablesWriter
{
    /// <summary>The messages by which switches know who listens to a multicast address.</summary>
    private const string MulticastListeners = "mld-listener-query, mld-listener-report, mld-listener-done, mld2-listener-report";

    /// <summary>Returns the file for <c>nft -f</c>.</summary>
    public static ArtefactFile Write(HostFirewall firewall)
    {
        ArgumentNullException.ThrowIfNull(firewall);
        var table = firewall.Table;
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"# {firewall.Title}. Load it: nft -f {table}.nft\n");
        text.Append(CultureInfo.InvariantCulture, $"# It replaces the table 'inet {table}' in one step, and touches no other.\n");
        text.Append(CultureInfo.InvariantCulture, $"table inet {table}\ndelete table inet {table}\n\ntable inet {table} {{\n");
        foreach (var set in firewall.Sets)
        {
            text.Append(CultureInfo.InvariantCulture, $"\tset {set.Name} {Elements(set)}\n");
        }

        AppendChain(text, Direction.Input, firewall.Inbound);
        if (firewall.Outbound is { } outbound)
        {
            AppendChain(text, Direction.Output, outbound);
        }

        return new($"etc/nftables.d/{table}.nft", text.Append("}\n").ToString())
        {
            Rules = firewall.Rules,
            Installation = FirewallInstallation.Nftables(table),
        };
    }

    /// <summary>
    /// Returns commands that add this firewall's rules to the installed firewall of the platform, so that the result allows whatever
    /// either of them allows. The rules are appended to the existing chains and use sets with new names.
    /// </summary>
    internal static string Additions(HostFirewall firewall)
    {
        var table = $"inet {firewall.Table}";
        var names = firewall.Sets
            .Select((set, i) => (Set: set, Name: string.Create(CultureInfo.InvariantCulture, $"next_{i}")))
            .ToDictionary(pair => pair.Set.Name, pair => pair.Name);
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"# {firewall.Title}: what it adds to an installed one, before that one is replaced.\n");
        foreach (var set in firewall.Sets)
        {
            text.Append(CultureInfo.InvariantCulture, $"add set {table} {names[set.Name]} {Elements(set)}\n");
        }

        foreach (var rule in firewall.Inbound)
        {
            text.Append(CultureInfo.InvariantCulture, $"add rule {table} input {Match(rule, Direction.Input, names)} accept\n");
        }

        // If the installed firewall has no output chain, this creates one without a hook, which no packet traverses.
        text.Append(CultureInfo.InvariantCulture, $"add chain {table} output\n");
        foreach (var line in firewall.Outbound?.Select(rule => Match(rule, Direction.Output, names) + " accept") ?? ["accept"])
        {
            text.Append(CultureInfo.InvariantCulture, $"add rule {table} output {line}\n");
        }

        return text.ToString();
    }

    private static string Elements(AddressSet set)
    {
        var type = set.IsIPv6 ? "ipv6_addr" : "ipv4_addr";

        // Networks may overlap, which interval sets only accept if they are merged.
        var flags = set.HasNetworks ? " flags interval; auto-merge;" : "";
        return $"{{ type {type};{flags} elements = {{ {string.Join(", ", set.Addresses)} }} }}";
    }

    private static void AppendChain(StringBuilder text, Direction direction, ValueList<FirewallRule> rules)
    {
        var (hook, device) = (direction.Hook, direction.Device);
        text.Append($$"""

            	chain {{hook}} {
            		type filter hook {{hook}} priority filter; policy drop;
            		{{device}} lo accept
            		ct state vmap { established : accept, related : accept, invalid : drop }
            		icmp type { echo-request, destination-unreachable, time-exceeded, parameter-problem } accept
            		icmpv6 type { echo-request, destination-unreachable, packet-too-big, time-exceeded, parameter-problem } accept
            		icmpv6 type { nd-neighbor-solicit, nd-neighbor-advert, nd-router-solicit, nd-router-advert } ip6 hoplimit 255 accept
            		ip6 saddr { ::, fe80::/10 } icmpv6 type { {{MulticastListeners}} } accept
            		{{direction.AddressLease}} accept

            """.ReplaceLineEndings("\n"));
        foreach (var rule in rules)
        {
            foreach (var name in rule.Names)
            {
                text.Append(CultureInfo.InvariantCulture, $"\t\t# {name} is given by its name: any address\n");
            }

            text.Append(CultureInfo.InvariantCulture, $"\t\t{Match(rule, direction, names: null)} accept comment \"{rule.Rule.Id}\"\n");
        }

        text.Append("\t\tcounter comment \"what is dropped\"\n\t}\n");
    }

    private static string Match(FirewallRule rule, Direction direction, Dictionary<string, string>? names)
    {
        var family = rule.IsIPv6 ? "ip6" : "ip";
        var parts = new List<string>();
        if (rule.Interface is { } name)
        {
            parts.Add($"{direction.Device}name \"{name}\"");
        }

        if (rule.LocalAddress is { } address)
        {
            parts.Add($"{family} {direction.Local} {address}");
        }

        if (rule.Peers is { } set)
        {
            parts.Add($"{family} {direction.Peer} @{names?[set.Name] ?? set.Name}");
        }
        else if (rule.LocalAddress is null)
        {
            parts.Add($"meta nfproto {(rule.IsIPv6 ? "ipv6" : "ipv4")}");
        }

        parts.Add(Service(rule));
        return string.Join(' ', parts);
    }

    private static string Service(FirewallRule rule) => rule.Protocol switch
    {
        var protocol when protocol.HasTypes() && !rule.Ports.IsNone => $"{protocol.Word()} type {rule.Ports}",
        var protocol when protocol.HasPorts() => $"{protocol.Word()} dport {rule.Ports}",

        // The number, because not every host knows the name.
        var protocol => $"meta l4proto {protocol.Number()}",
    };

    /// <summary>The words for one direction of connections.</summary>
    private sealed record Direction(string Hook, string Device, string Peer, string Local)
    {
        public static Direction Input { get; } = new("input", "iif", "saddr", "daddr");

        public static Direction Output { get; } = new("output", "oif", "daddr", "saddr");

        /// <summary>
        /// Gets what matches DHCPv6: a client asks at a multicast address, so the kernel does not know the answer as one.
        /// </summary>
        public string AddressLease => this == Input
            ? "ip6 saddr fe80::/10 udp sport 547 udp dport 546"
            : "ip6 daddr { ff02::1:2, fe80::/10 } udp sport 546 udp dport 547";
    }
}

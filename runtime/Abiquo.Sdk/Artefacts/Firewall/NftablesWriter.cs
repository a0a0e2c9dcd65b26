using System.Globalization;
using System.Text;
using Abiquo.Sdk.Formats;
using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Artefacts.Firewall;

/// <summary>
/// Writes a firewall for nftables: a table of its own, which replaces itself at once and touches no other. Sets are named after
/// who is in them, rules carry the id of the spec's rule.
/// </summary>
public static class NftablesWriter
{
    // VRRP's number, because not every machine knows its name.
    private const string Vrrp = "112";

    /// <summary>The file for <c>nft -f</c>.</summary>
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

        Chain(text, "input", "saddr", "daddr", firewall.In);
        if (firewall.Out is { } allowed)
        {
            Chain(text, "output", "daddr", "saddr", allowed);
        }

        return new($"etc/nftables.d/{table}.nft", text.Append("}\n").ToString()) { Rules = firewall.Rules, Installation = FirewallInstallation.Nftables(table) };
    }

    /// <summary>
    /// What the firewall adds to an installed one of this platform, so that both let through what either does: its rules, at the end
    /// of the chains that are there, with sets under names that no set has.
    /// </summary>
    internal static string Additions(HostFirewall firewall)
    {
        var table = $"inet {firewall.Table}";
        var names = firewall.Sets.Select((set, i) => (Set: set, Name: string.Create(CultureInfo.InvariantCulture, $"next_{i}"))).ToDictionary(pair => pair.Set.Name, pair => pair.Name);
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"# {firewall.Title}: what it adds to an installed one, before that one is replaced.\n");
        foreach (var set in firewall.Sets)
        {
            text.Append(CultureInfo.InvariantCulture, $"add set {table} {names[set.Name]} {Elements(set)}\n");
        }

        foreach (var opening in firewall.In)
        {
            text.Append(CultureInfo.InvariantCulture, $"add rule {table} input {Match(opening, "saddr", "daddr", names)} accept\n");
        }

        // Where the installed one has no such chain, this makes one that no packet comes to.
        text.Append(CultureInfo.InvariantCulture, $"add chain {table} output\n");
        foreach (var line in firewall.Out?.Select(opening => Match(opening, "daddr", "saddr", names) + " accept") ?? ["accept"])
        {
            text.Append(CultureInfo.InvariantCulture, $"add rule {table} output {line}\n");
        }

        return text.ToString();
    }

    private static string Elements(AddressSet set)
    {
        var type = set.IsIPv6 ? "ipv6_addr" : "ipv4_addr";

        // Networks may overlap; merged, they are still what was meant.
        var flags = set.HasNetworks ? " flags interval; auto-merge;" : "";
        return $"{{ type {type};{flags} elements = {{ {string.Join(", ", set.Addresses)} }} }}";
    }

    private static void Chain(StringBuilder text, string hook, string other, string own, ValueList<FirewallRule> openings)
    {
        var interfaceOf = hook == "input" ? "iif" : "oif";
        text.Append($$"""

            	chain {{hook}} {
            		type filter hook {{hook}} priority filter; policy drop;
            		{{interfaceOf}} lo accept
            		ct state vmap { established : accept, related : accept, invalid : drop }
            		icmp type { echo-request, destination-unreachable, time-exceeded, parameter-problem } accept
            		icmpv6 type { echo-request, destination-unreachable, packet-too-big, time-exceeded, parameter-problem } accept
            		icmpv6 type { nd-neighbor-solicit, nd-neighbor-advert, nd-router-solicit, nd-router-advert } ip6 hoplimit 255 accept

            """.ReplaceLineEndings("\n"));
        foreach (var opening in openings)
        {
            text.Append(CultureInfo.InvariantCulture, $"\t\t{Match(opening, other, own, names: null)} accept comment \"{opening.Rule.Id}\"\n");
        }

        text.Append("\t}\n");
    }

    private static string Match(FirewallRule opening, string other, string own, Dictionary<string, string>? names)
    {
        var family = opening.IsIPv6 ? "ip6" : "ip";
        var parts = new List<string>();
        if (opening.Own is { } address)
        {
            parts.Add($"{family} {own} {address}");
        }

        if (opening.Others is { } set)
        {
            parts.Add($"{family} {other} @{names?[set.Name] ?? set.Name}");
        }
        else if (opening.Own is null)
        {
            parts.Add($"meta nfproto {(opening.IsIPv6 ? "ipv6" : "ipv4")}");
        }

        parts.Add(opening.Protocol == Protocol.Vrrp
            ? $"meta l4proto {Vrrp}"
            : string.Create(CultureInfo.InvariantCulture, $"{opening.Protocol.ToString().ToLowerInvariant()} dport {opening.Port}"));
        return string.Join(' ', parts);
    }
}

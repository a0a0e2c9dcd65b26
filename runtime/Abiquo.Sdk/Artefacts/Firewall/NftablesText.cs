using System.Globalization;
using System.Text;
using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Artefacts;

/// <summary>
/// Writes a firewall for nftables: a table of its own, which replaces itself at once and touches no other. Sets are named after
/// who is in them, rules carry the id of the spec's rule.
/// </summary>
public static class NftablesText
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
            Set(text, set);
        }

        Chain(text, "input", "saddr", "daddr", firewall.In);
        if (firewall.Out is { } allowed)
        {
            Chain(text, "output", "daddr", "saddr", allowed);
        }

        return new($"etc/nftables.d/{table}.nft", text.Append("}\n").ToString()) { Rules = firewall.Rules };
    }

    private static void Set(StringBuilder text, AddressSet set)
    {
        var type = set.IsIPv6 ? "ipv6_addr" : "ipv4_addr";

        // Networks may overlap; merged, they are still what was meant.
        var flags = set.HasNetworks ? " flags interval; auto-merge;" : "";
        text.Append(CultureInfo.InvariantCulture, $"\tset {set.Name} {{ type {type};{flags} elements = {{ {string.Join(", ", set.Addresses)} }} }}\n");
    }

    private static void Chain(StringBuilder text, string hook, string other, string own, ValueList<Opening> openings)
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
            text.Append(CultureInfo.InvariantCulture, $"\t\t{Match(opening, other, own)} accept comment \"{opening.Rule.Id}\"\n");
        }

        text.Append("\t}\n");
    }

    private static string Match(Opening opening, string other, string own)
    {
        var family = opening.IsIPv6 ? "ip6" : "ip";
        var parts = new List<string>();
        if (opening.Own is { } address)
        {
            parts.Add($"{family} {own} {address}");
        }

        if (opening.Others is { } set)
        {
            parts.Add($"{family} {other} @{set.Name}");
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

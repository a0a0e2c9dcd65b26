using System.Globalization;
using System.Text;

namespace Abiquo.Sdk.Artefacts.Firewall;

/// <summary>
/// Writes a firewall for nftables: a table of its own that is replaced atomically and leaves other tables alone. Sets are named after
/// their members, and rules have the id of the spec's rule as their comment.
/// </summary>
public static class NftablesWriter
{
    /// <summary>The messages by which switches know who listens to a multicast address.</summary>
    private const string MulticastListeners = "mld-listener-query, mld-listener-report, mld-listener-done, mld2-listener-report";

    /// <summary>The name of an empty chain in the table of the closed firewall, by which the two are told apart once loaded.</summary>
    internal const string ClosedMark = "closed";

    /// <summary>Returns the file for <c>nft -f</c>.</summary>
    public static ArtefactFile Write(HostFirewall firewall)
    {
        ArgumentNullException.ThrowIfNull(firewall);
        var table = firewall.Table;
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"# {firewall.Title}. Load it: nft -f {firewall.FileName}.nft\n");
        text.Append(CultureInfo.InvariantCulture, $"# It replaces the table 'inet {table}' in one step, and touches no other.\n");
        text.Append(CultureInfo.InvariantCulture, $"table inet {table}\ndelete table inet {table}\n\ntable inet {table} {{\n");
        foreach (var set in firewall.Sets)
        {
            text.Append(CultureInfo.InvariantCulture, $"\tset {set.Name} {Elements(set)}\n");
        }

        text.Append(firewall.IsClosed ? $"\n\tchain {ClosedMark} {{\n\t}}\n" : "");
        AppendChain(text, firewall, NftablesDirection.Input, firewall.Inbound);
        if (firewall.Outbound is { } outbound)
        {
            AppendChain(text, firewall, NftablesDirection.Output, outbound);
        }

        return new(PathOf(firewall), text.Append("}\n").ToString())
        {
            Rules = firewall.Rules,
            Installation = FirewallInstallation.Nftables(table),
        };
    }

    /// <summary>Returns the path of the file.</summary>
    internal static string PathOf(HostFirewall firewall) => $"etc/nftables.d/{firewall.FileName}.nft";

    /// <summary>
    /// Returns commands that add this firewall's rules to the installed firewall of the platform, so that the result allows whatever
    /// either of them allows. The rules come first in the existing chains, which end with what counts as dropped, and use sets with new
    /// names.
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
            var match = NftablesMatch.Of(rule, NftablesDirection.Input, names);
            text.Append(CultureInfo.InvariantCulture, $"insert rule {table} input {match} accept\n");
        }

        // If the installed firewall has no output chain, this creates one without a hook, which no packet traverses.
        text.Append(CultureInfo.InvariantCulture, $"add chain {table} output\n");
        var outbound = firewall.Outbound?.Select(rule => NftablesMatch.Of(rule, NftablesDirection.Output, names) + " accept");
        foreach (var line in outbound ?? ["accept"])
        {
            text.Append(CultureInfo.InvariantCulture, $"insert rule {table} output {line}\n");
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

    private static void AppendChain(
        StringBuilder text, HostFirewall firewall, NftablesDirection direction, ValueList<FirewallRule> rules)
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

            var match = NftablesMatch.Of(rule, direction, setNames: null);
            text.Append(CultureInfo.InvariantCulture, $"\t\t{match} accept comment \"{rule.Rule.Id}\"\n");
        }

        var log = $"\t\tlimit rate 10/second burst 20 packets log prefix \"{firewall.LogPrefix(direction.LogWord)}\"\n";
        text.Append(firewall.LogsDrops ? log : "");
        text.Append("\t\tcounter comment \"what is dropped\"\n\t}\n");
    }
}

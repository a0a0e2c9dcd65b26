using System.Globalization;
using System.Security;
using System.Text;
using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Artefacts.Firewall;

/// <summary>Writes a firewall for firewalld: a zone that drops everything by default, and an ipset for each address set.</summary>
public static class FirewalldWriter
{
    private const string Declaration = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n";

    // The kernel's limit for the name of an ipset.
    private const int MaxSetNameLength = 31;

    /// <summary>Returns the zone and its ipsets.</summary>
    public static IReadOnlyList<ArtefactFile> Write(HostFirewall firewall)
    {
        ArgumentNullException.ThrowIfNull(firewall);
        var sets = firewall.Sets.Select((set, i) => (Set: set, Name: SetName(firewall, set, i))).ToList();
        var names = sets.ToDictionary(pair => pair.Set.Name, pair => pair.Name);
        return
        [
            new($"etc/firewalld/zones/{firewall.Table}.xml", Zone(firewall, names))
            {
                Installation = FirewallInstallation.FirewalldZone(firewall.Table),
                Rules = firewall.Rules,
            },
            .. sets.Select(pair => new ArtefactFile($"etc/firewalld/ipsets/{pair.Name}.xml", IpSet(pair.Set))
            {
                Installation = FirewallInstallation.FirewalldSet(firewall.Table),
            }),
        ];
    }

    private static string SetName(HostFirewall firewall, AddressSet set, int index)
    {
        var prefix = firewall.Table[..Math.Min(firewall.Table.Length, 8)] + "_";
        return prefix + set.ShortName(MaxSetNameLength - prefix.Length, index);
    }

    private static string Zone(HostFirewall firewall, Dictionary<string, string> names)
    {
        var text = new StringBuilder(Declaration);
        text.Append("<zone target=\"DROP\">\n");
        text.Append(CultureInfo.InvariantCulture, $"  <short>{Escape(firewall.Platform)}</short>\n");
        text.Append(CultureInfo.InvariantCulture, $"  <description>{Escape(firewall.Title)}</description>\n");
        text.Append("  <service name=\"dhcpv6-client\"/>\n  <protocol value=\"icmp\"/>\n  <protocol value=\"ipv6-icmp\"/>\n");

        // ICMP is let in above.
        foreach (var rule in firewall.Inbound.Where(rule => !rule.Protocol.HasTypes()))
        {
            var family = rule.IsIPv6 ? "ipv6" : "ipv4";
            var limit = rule.Interface is { } name ? $"; by any interface, although it is {Commented(name)}: a rule cannot say one" : "";
            text.Append(CultureInfo.InvariantCulture, $"  <!-- {rule.Rule.Id}{limit} -->\n  <rule family=\"{family}\">\n");
            if (rule.Peers is { } set)
            {
                text.Append(CultureInfo.InvariantCulture, $"    <source ipset=\"{names[set.Name]}\"/>\n");
            }

            if (rule.LocalAddress is { } address)
            {
                text.Append(CultureInfo.InvariantCulture, $"    <destination address=\"{address}\"/>\n");
            }

            text.Append(CultureInfo.InvariantCulture, $"    {Service(rule)}\n    <accept/>\n  </rule>\n");
        }

        // The highest number comes after all that accepts, and before what the zone drops.
        var log = $"  <rule priority=\"32767\">\n    <log prefix=\"{firewall.LogPrefix("in")}\" level=\"warning\">\n"
            + "      <limit value=\"10/s\"/>\n    </log>\n  </rule>\n";
        return text.Append(firewall.LogsDrops ? log : "").Append("</zone>\n").ToString();
    }

    private static string Service(FirewallRule rule) => rule.Protocol switch
    {
        Protocol.Vrrp => $"<protocol value=\"{rule.Protocol.Word()}\"/>",
        var protocol when protocol.HasPorts() => $"<port port=\"{rule.Ports}\" protocol=\"{protocol.Word()}\"/>",
        var protocol => $"<protocol value=\"{protocol.Number()}\"/>",
    };

    private static string IpSet(AddressSet set)
    {
        var text = new StringBuilder(Declaration);
        text.Append(CultureInfo.InvariantCulture, $"<ipset type=\"{(set.HasNetworks ? "hash:net" : "hash:ip")}\">\n");
        if (set.IsIPv6)
        {
            text.Append("  <option name=\"family\" value=\"inet6\"/>\n");
        }

        foreach (var address in Entries(set.Addresses))
        {
            text.Append(CultureInfo.InvariantCulture, $"  <entry>{address}</entry>\n");
        }

        return text.Append("</ipset>\n").ToString();
    }

    /// <summary>
    /// Returns the entries of an ipset: firewalld refuses networks that overlap, and the kernel a network of all addresses, which is
    /// therefore written as its halves.
    /// </summary>
    private static IEnumerable<string> Entries(ValueList<Network> networks) =>
        from network in networks
        where !networks.Any(other => other != network && other.Contains(network))
        from entry in network switch
        {
            { PrefixLength: > 0 } => new[] { network.ToString() },
            { IsIPv6: true } => ["::/1", "8000::/1"],
            _ => ["0.0.0.0/1", "128.0.0.0/1"],
        }
        select entry;

    // Two hyphens end a comment.
    private static string Commented(InterfaceName name) => $"'{name}'".Replace("--", "- -", StringComparison.Ordinal);

    private static string Escape(string text) => SecurityElement.Escape(text);
}

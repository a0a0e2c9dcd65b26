using System.Globalization;
using System.Security;
using System.Text;
using Abiquo.Sdk.Formats;
using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Artefacts.Firewall;

/// <summary>Writes a firewall for firewalld: a zone that drops what it does not know, and an ipset for each set of addresses.</summary>
public static class FirewalldWriter
{
    private const string Declaration = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n";

    // The longest name of an ipset that the kernel takes.
    private const int LongestSet = 31;

    /// <summary>The zone and its ipsets. Make it the zone of the host: <c>firewall-cmd --set-default-zone=abiquo</c>.</summary>
    public static IReadOnlyList<ArtefactFile> Write(HostFirewall firewall)
    {
        ArgumentNullException.ThrowIfNull(firewall);
        var sets = firewall.Sets.Select((set, i) => (Set: set, Name: Named(firewall, set, i))).ToList();
        var names = sets.ToDictionary(pair => pair.Set.Name, pair => pair.Name);
        return [new($"etc/firewalld/zones/{firewall.Table}.xml", Zone(firewall, names)) { Rules = firewall.Rules, Installation = FirewallInstallation.Firewalld }, .. sets.Select(pair => new ArtefactFile($"etc/firewalld/ipsets/{pair.Name}.xml", Set(pair.Set)) { Installation = FirewallInstallation.Firewalld })];
    }

    private static string Named(HostFirewall firewall, AddressSet set, int index)
    {
        var prefix = firewall.Table[..Math.Min(firewall.Table.Length, 8)] + "_";
        return prefix + set.ShortName(LongestSet - prefix.Length, index);
    }

    private static string Zone(HostFirewall firewall, Dictionary<string, string> names)
    {
        var text = new StringBuilder(Declaration);
        text.Append("<zone target=\"DROP\">\n");
        text.Append(CultureInfo.InvariantCulture, $"  <short>{Escape(firewall.Platform)}</short>\n");
        text.Append(CultureInfo.InvariantCulture, $"  <description>{Escape(firewall.Title)}</description>\n");
        text.Append("  <protocol value=\"icmp\"/>\n  <protocol value=\"ipv6-icmp\"/>\n");
        foreach (var opening in firewall.In)
        {
            text.Append(CultureInfo.InvariantCulture, $"  <!-- {opening.Rule.Id} -->\n  <rule family=\"{(opening.IsIPv6 ? "ipv6" : "ipv4")}\">\n");
            if (opening.Others is { } set)
            {
                text.Append(CultureInfo.InvariantCulture, $"    <source ipset=\"{names[set.Name]}\"/>\n");
            }

            if (opening.Own is { } own)
            {
                text.Append(CultureInfo.InvariantCulture, $"    <destination address=\"{own}\"/>\n");
            }

            text.Append(CultureInfo.InvariantCulture, $"    {Service(opening)}\n    <accept/>\n  </rule>\n");
        }

        return text.Append("</zone>\n").ToString();
    }

    private static string Service(FirewallRule opening)
    {
        var protocol = opening.Protocol.ToString().ToLowerInvariant();
        return opening.Protocol == Protocol.Vrrp
            ? $"<protocol value=\"{protocol}\"/>"
            : string.Create(CultureInfo.InvariantCulture, $"<port port=\"{opening.Port}\" protocol=\"{protocol}\"/>");
    }

    private static string Set(AddressSet set)
    {
        var text = new StringBuilder(Declaration);
        text.Append(CultureInfo.InvariantCulture, $"<ipset type=\"{(set.HasNetworks ? "hash:net" : "hash:ip")}\">\n");
        if (set.IsIPv6)
        {
            text.Append("  <option name=\"family\" value=\"inet6\"/>\n");
        }

        foreach (var address in set.Addresses)
        {
            text.Append(CultureInfo.InvariantCulture, $"  <entry>{address}</entry>\n");
        }

        return text.Append("</ipset>\n").ToString();
    }

    private static string Escape(string text) => SecurityElement.Escape(text);
}

using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Artefacts.Firewall;

/// <summary>Says in the words of nftables what a rule lets through.</summary>
internal static class NftablesMatch
{
    /// <summary>Returns the match of a rule.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="direction">The direction of its connections.</param>
    /// <param name="setNames">Other names for its address sets, or null for their own.</param>
    public static string Of(FirewallRule rule, NftablesDirection direction, Dictionary<string, string>? setNames)
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
            parts.Add($"{family} {direction.Peer} @{setNames?[set.Name] ?? set.Name}");
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
}

using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Artefacts.Firewall;

/// <summary>Represents one rule of a firewall: a rule of the spec in one address family.</summary>
/// <param name="Rule">The rule of the spec.</param>
/// <param name="IsIPv6">Whether the rule applies to IPv6.</param>
/// <param name="Protocol">The protocol.</param>
/// <param name="Ports">The destination ports, or the types of ICMP; none for protocols without ports.</param>
/// <param name="Peers">The addresses at the other end of the connection; null for any address.</param>
/// <param name="LocalAddress">
/// The address of this host that the connection uses, or null for any. It is set on hosts with several addresses.
/// </param>
public sealed record FirewallRule(Rule Rule, bool IsIPv6, Protocol Protocol, PortRange Ports, AddressSet? Peers, Network? LocalAddress)
{
    /// <summary>Gets the interface that the connection uses, or null for any.</summary>
    public InterfaceName? Interface { get; init; }

    /// <summary>Gets the names of the peers that are given by name, because of which the rule allows any address.</summary>
    public ValueList<string> Names { get; init; } = [];
}

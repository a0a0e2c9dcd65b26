using System.Globalization;
using Abiquo.Sdk.Values.Syntax;

namespace Abiquo.Sdk.Specification;

/// <summary>Tells what the numbers and names of protocols mean.</summary>
public static class ProtocolExtensions
{
    /// <summary>Returns whether the protocol has ports.</summary>
    public static bool HasPorts(this Protocol protocol) => ProtocolSyntax.HasPorts((int)protocol);

    /// <summary>Returns whether the protocol has types of messages instead of ports, as ICMP does.</summary>
    internal static bool HasTypes(this Protocol protocol) => ProtocolSyntax.HasTypes((int)protocol);

    /// <summary>Returns the name in lower case, such as <c>tcp</c>, or <c>ip-89</c> for a protocol that has none here.</summary>
    public static string Word(this Protocol protocol) => ProtocolSyntax.Word((int)protocol);

    /// <summary>
    /// Returns whether a rule can name the protocol in an address family. What IPv6 has as a header between its own and that of the
    /// transport is skipped by the kernel, which then sees the next one: AH, for example.
    /// </summary>
    public static bool CanBeMatched(this Protocol protocol, bool isIPv6) =>
        !isIPv6 || !Array.Exists(ProtocolSyntax.HeadersOfIPv6, number => number == (int)protocol);

    /// <summary>
    /// Returns whether packets go to all neighbours at once, as those of VRRP and OSPF do. Their destination is then a multicast address,
    /// not that of a host.
    /// </summary>
    public static bool IsMulticast(this Protocol protocol) => Array.Exists(ProtocolSyntax.ToNeighbours, number => number == (int)protocol);

    /// <summary>Returns the name in upper case.</summary>
    internal static string Label(this Protocol protocol) => protocol.Word().ToUpperInvariant();

    /// <summary>Returns the number as text, which every tool knows, even where it does not know the name.</summary>
    internal static string Number(this Protocol protocol) => ((int)protocol).ToString(CultureInfo.InvariantCulture);

    /// <summary>Returns whether packets of the protocol may go between addresses of a family.</summary>
    internal static bool IsOf(this Protocol protocol, bool isIPv6) => protocol switch
    {
        Protocol.Icmp => !isIPv6,
        Protocol.Icmpv6 => isIPv6,
        _ => true,
    };
}

using System.Globalization;

namespace Abiquo.Sdk.Values.Syntax;

/// <summary>Defines the names of protocols in the IP header.</summary>
internal static class ProtocolSyntax
{
    /// <summary>The protocols with ports.</summary>
    internal static readonly string[] WithPorts = ["tcp", "udp", "sctp"];

    /// <summary>The protocols that have types instead of ports. Their names end with the address family if that is not IPv4.</summary>
    internal static readonly string[] WithTypes = ["icmp", "icmpv6"];

    /// <summary>
    /// The numbers of the headers that Linux skips in IPv6 when it looks for the protocol: routing, fragment, AH and destination options.
    /// </summary>
    internal static readonly int[] HeadersOfIPv6 = [43, 44, 51, 60];

    /// <summary>
    /// The numbers of the protocols that speak to all neighbours at once, at a multicast address: IGMP, EIGRP, OSPF, PIM and VRRP.
    /// </summary>
    internal static readonly int[] ToNeighbours = [2, 88, 89, 103, 112];

    private const string Unnamed = "ip-";

    private static readonly Dictionary<string, int> Numbers = new(StringComparer.Ordinal)
    {
        ["icmp"] = 1,
        ["ipip"] = 4,
        ["tcp"] = 6,
        ["udp"] = 17,
        ["gre"] = 47,
        ["esp"] = 50,
        ["ah"] = 51,
        ["icmpv6"] = 58,
        ["vrrp"] = 112,
        ["sctp"] = 132,
    };

    private static readonly Dictionary<int, string> Words = Numbers.ToDictionary(pair => pair.Value, pair => pair.Key);

    /// <summary>Gets the protocols that have a name, first those with ports.</summary>
    internal static string[] Known { get; } = [.. WithPorts, .. Numbers.Keys.Except(WithPorts)];

    internal static bool HasPorts(int number) => Array.IndexOf(WithPorts, Find(number)) >= 0;

    internal static bool HasTypes(int number) => Array.IndexOf(WithTypes, Find(number)) >= 0;

    /// <summary>Returns the name of a protocol, or its number after <c>ip-</c>.</summary>
    internal static string Word(int number) => Find(number) ?? Unnamed + number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Returns the number in what <see cref="Word"/> returns for a protocol without a name, or null if it has one.</summary>
    internal static string? NumberIn(string word) =>
        word.StartsWith(Unnamed, StringComparison.Ordinal) ? word.Substring(Unnamed.Length) : null;

    /// <summary>Returns the name of a protocol that has one, or null.</summary>
    internal static string? Find(int number) => Words.TryGetValue(number, out var word) ? word : null;
}

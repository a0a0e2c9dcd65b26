using System.Globalization;
using Abiquo.Sdk.Values.Syntax;

namespace Abiquo.Sdk.Specification;

/// <summary>Tells what the numbers and names of protocols mean.</summary>
internal static class ProtocolExtensions
{
    /// <summary>Returns whether the protocol has ports.</summary>
    public static bool HasPorts(this Protocol protocol) => ProtocolSyntax.HasPorts((int)protocol);

    /// <summary>Returns the name in lower case, such as <c>tcp</c>, or <c>ip-89</c> for a protocol that has none here.</summary>
    public static string Word(this Protocol protocol) => ProtocolSyntax.Word((int)protocol);

    /// <summary>Returns the name in upper case.</summary>
    public static string Label(this Protocol protocol) => protocol.Word().ToUpperInvariant();

    /// <summary>Returns the number as text, which every tool knows, even where it does not know the name.</summary>
    public static string Number(this Protocol protocol) => ((int)protocol).ToString(CultureInfo.InvariantCulture);

    /// <summary>Returns whether packets of the protocol may go between addresses of a family.</summary>
    public static bool IsOf(this Protocol protocol, bool isIPv6) => protocol switch
    {
        Protocol.Icmp => !isIPv6,
        Protocol.Icmpv6 => isIPv6,
        _ => true,
    };
}

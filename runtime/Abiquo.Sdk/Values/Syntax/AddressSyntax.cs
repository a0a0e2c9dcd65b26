using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Abiquo.Sdk.Values.Syntax;

/// <summary>Defines the syntax of an IP address: four plain decimal numbers, or IPv6 without a zone.</summary>
internal static class AddressSyntax
{
    internal const string Expected = "an IP address such as '10.0.0.10' or '2001:db8::10'";

    /// <summary>Returns what is wrong with the address, or null if it is valid.</summary>
    internal static string? Problem(string text)
    {
        if (text.Length == 0)
        {
            return "it is empty";
        }

        return text.IndexOf(':') >= 0 ? IPv6Problem(text) : IPv4Problem(text);
    }

    /// <summary>Returns the address in its shortest form, so that two spellings of the same address are equal.</summary>
    internal static string Normalize(string text) => IPAddress.Parse(text).ToString();

    /// <summary>Determines whether a single host can have the address: it is not a multicast, unspecified or broadcast address.</summary>
    internal static bool IsUnicast(IPAddress address) => !address.Equals(IPAddress.Any) && !address.Equals(IPAddress.IPv6Any)
        && !address.Equals(IPAddress.Broadcast) && !address.IsIPv6Multicast
        && (address.AddressFamily == AddressFamily.InterNetworkV6 || address.GetAddressBytes()[0] is < 224 or > 239);

    private static string? IPv6Problem(string text)
    {
        // IPAddress.TryParse also accepts zones, ports after brackets and more, none of which may appear in a firewall rule.
        foreach (var c in text)
        {
            if (c is not ((>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F') or ':' or '.'))
            {
                return $"the character {MessageText.Quote(c)} is not allowed in an IPv6 address";
            }
        }

        if (!IPAddress.TryParse(text, out var address) || address.AddressFamily != AddressFamily.InterNetworkV6)
        {
            return "it is not an IPv6 address";
        }

        // A host would otherwise have two spellings of its address that compare as different.
        return address.IsIPv4MappedToIPv6 ? $"it is an IPv4-mapped IPv6 address: write '{address.MapToIPv4()}'" : null;
    }

    private static string? IPv4Problem(string text)
    {
        var parts = text.Split('.');
        if (parts.Length != 4)
        {
            return "an IPv4 address has four numbers separated by dots";
        }

        foreach (var part in parts)
        {
            // Some programs read "010" as octal 8 and others as decimal 10, so leading zeros are rejected.
            var plain = byte.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                && number.ToString(CultureInfo.InvariantCulture) == part;
            if (!plain)
            {
                return $"{MessageText.Quote(part)} is not a number from 0 to 255";
            }
        }

        return null;
    }
}

using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Abiquo.Sdk.Values.Syntax;

/// <summary>What an IP address looks like: four plain decimal numbers, or IPv6 without a zone.</summary>
internal static class AddressSyntax
{
    internal const string Expected = "an IP address such as '10.0.0.10' or '2001:db8::10'";

    /// <summary>What is wrong with the address, or null where nothing is.</summary>
    internal static string? Problem(string text)
    {
        if (text.Length == 0)
        {
            return "it is empty";
        }

        return text.IndexOf(':') >= 0 ? IPv6Problem(text) : IPv4Problem(text);
    }

    /// <summary>The address in its shortest form, so that two spellings of one address are equal.</summary>
    internal static string Normal(string text) => IPAddress.Parse(text).ToString();

    /// <summary>Whether one machine can have it: not a multicast address, not the unspecified one, not the broadcast one.</summary>
    internal static bool IsUnicast(IPAddress address) => !address.Equals(IPAddress.Any) && !address.Equals(IPAddress.IPv6Any)
        && !address.Equals(IPAddress.Broadcast) && !address.IsIPv6Multicast
        && (address.AddressFamily == AddressFamily.InterNetworkV6 || address.GetAddressBytes()[0] is < 224 or > 239);

    private static string? IPv6Problem(string text)
    {
        // The system's parser takes zones, ports in brackets and more, none of which a firewall rule may hold.
        foreach (var c in text)
        {
            if (c is not ((>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F') or ':' or '.'))
            {
                return $"the character {Printable.Of(c)} is not allowed in an IPv6 address";
            }
        }

        if (!IPAddress.TryParse(text, out var address) || address.AddressFamily != AddressFamily.InterNetworkV6)
        {
            return "it is no IPv6 address";
        }

        // One machine would have two addresses that compare as different.
        return address.IsIPv4MappedToIPv6 ? $"it is an IPv4 address in disguise: write '{address.MapToIPv4()}'" : null;
    }

    private static string? IPv4Problem(string text)
    {
        var parts = text.Split('.');
        if (parts.Length != 4)
        {
            return "an IPv4 address has four numbers with dots between them";
        }

        foreach (var part in parts)
        {
            // "010" is eight to some programs and ten to others, so it is refused.
            var plain = byte.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number.ToString(CultureInfo.InvariantCulture) == part;
            if (!plain)
            {
                return $"{Printable.Of(part)} is not a number from 0 to 255";
            }
        }

        return null;
    }
}

using System.Globalization;
using System.Net;

namespace Abiquo.Sdk.Values.Syntax;

/// <summary>Defines the syntax of a network: an address, a slash and a prefix length (CIDR, RFC 4632).</summary>
internal static class NetworkSyntax
{
    internal const string Expected = "a network such as '10.9.0.0/24' or '2001:db8::/32'";

    /// <summary>Returns what is wrong with the network, or null if it is valid.</summary>
    internal static string? Problem(string text)
    {
        var slash = text.IndexOf('/');
        var address = slash < 0 ? text : text.Substring(0, slash);
        if (AddressSyntax.Problem(address) is { } problem)
        {
            return problem;
        }

        if (slash < 0)
        {
            return null;
        }

        var length = text.Substring(slash + 1);
        if (Prefix(address, length) is not { } prefix)
        {
            return $"the prefix length {MessageText.Quote(length)} is not a number from 0 to {Bits(address)}";
        }

        return Masked(IPAddress.Parse(address), prefix).Equals(IPAddress.Parse(address))
            ? null
            : $"it has bits set after the prefix: the network is '{ContainingNetwork(text)}'";
    }

    /// <summary>
    /// Returns the network that contains an address with a prefix length, such as <c>10.9.0.0/24</c> for <c>10.9.0.5/24</c>, or null
    /// if the text has another form.
    /// </summary>
    internal static string? ContainingNetwork(string text)
    {
        var slash = text.IndexOf('/');
        var address = slash < 0 ? "" : text.Substring(0, slash);
        return AddressSyntax.Problem(address) is null && Prefix(address, text.Substring(slash + 1)) is { } prefix
            ? $"{Masked(IPAddress.Parse(address), prefix)}/{prefix.ToString(CultureInfo.InvariantCulture)}"
            : null;
    }

    private static int Bits(string address) => IPAddress.Parse(address).GetAddressBytes().Length * 8;

    private static int? Prefix(string address, string length) =>
        int.TryParse(length, NumberStyles.None, CultureInfo.InvariantCulture, out var prefix) && prefix <= Bits(address)
        && prefix.ToString(CultureInfo.InvariantCulture) == length
            ? prefix
            : null;

    /// <summary>Returns the address with all host bits cleared.</summary>
    private static IPAddress Masked(IPAddress address, int prefix)
    {
        var bytes = address.GetAddressBytes();
        for (var i = 0; i < bytes.Length; i++)
        {
            var kept = Math.Min(8, Math.Max(0, prefix - (i * 8)));
            bytes[i] &= (byte)(0xff << (8 - kept));
        }

        return new IPAddress(bytes);
    }
}

using System.Diagnostics.CodeAnalysis;
using System.Net;
using System.Net.Sockets;
using Abiquo.Sdk.Values.Syntax;

namespace Abiquo.Sdk;

/// <summary>Represents the IPv4 or IPv6 address of a host, without prefix length, zone or port.</summary>
public readonly record struct HostAddress
{
    private readonly IPAddress? _address;

    internal HostAddress(IPAddress address) => _address = address;

    /// <summary>Gets a value indicating whether this is an IPv6 address.</summary>
    public bool IsIPv6 => _address?.AddressFamily == AddressFamily.InterNetworkV6;

    /// <summary>Gets a value indicating whether this is a loopback address, such as 127.0.0.1.</summary>
    public bool IsLoopback => _address is not null && IPAddress.IsLoopback(_address);

    /// <summary>
    /// Gets a value indicating whether a single host can have this address: it is not a multicast, unspecified or broadcast address.
    /// </summary>
    public bool IsUnicast => _address is not null && AddressSyntax.IsUnicast(_address);

    internal IPAddress? Value => _address;

    /// <summary>Converts text to an IP address.</summary>
    /// <exception cref="FormatException">The text is not an IP address.</exception>
    public static implicit operator HostAddress(string text) => Parse(text);

    /// <summary>Converts text to an IP address, and null to null, for a value that may be missing.</summary>
    /// <exception cref="FormatException">The text is not an IP address.</exception>
    [return: NotNullIfNotNull(nameof(text))]
    public static implicit operator HostAddress?(string? text) => text is null ? default(HostAddress?) : Parse(text);

    /// <summary>Parses text as an IP address.</summary>
    /// <exception cref="FormatException">The text is not an IP address.</exception>
    public static HostAddress Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        ValueFormat.ThrowIfInvalid(AddressSyntax.Problem(text), text, AddressSyntax.Expected);
        return new(IPAddress.Parse(text));
    }

    /// <summary>Tries to parse text as an IP address.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out HostAddress value)
    {
        var valid = text is not null && AddressSyntax.Problem(text) is null;
        value = valid ? new(IPAddress.Parse(text!)) : default;
        return valid;
    }

    /// <summary>Returns the address in its shortest form, or an empty string for <c>default</c>.</summary>
    public override string ToString() => _address?.ToString() ?? "";
}

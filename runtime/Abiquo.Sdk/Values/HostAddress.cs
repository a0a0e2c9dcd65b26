using System.Diagnostics.CodeAnalysis;
using System.Net;
using System.Net.Sockets;
using Abiquo.Sdk.Values.Syntax;

namespace Abiquo.Sdk;

/// <summary>The IPv4 or IPv6 address of a machine, without prefix length, zone or port.</summary>
public readonly record struct HostAddress
{
    private readonly IPAddress? _address;

    internal HostAddress(IPAddress address) => _address = address;

    /// <summary>Whether it is an IPv6 address.</summary>
    public bool IsIPv6 => _address?.AddressFamily == AddressFamily.InterNetworkV6;

    /// <summary>Whether it is an address that only the machine itself reaches, such as 127.0.0.1.</summary>
    public bool IsLoopback => _address is not null && IPAddress.IsLoopback(_address);

    /// <summary>Whether one machine can have it: not a multicast address, not the unspecified one, not the broadcast one.</summary>
    public bool IsUnicast => _address is not null && AddressSyntax.IsUnicast(_address);

    internal IPAddress? Value => _address;

    /// <summary>Takes the text as an address.</summary>
    /// <exception cref="FormatException">The text is not an address.</exception>
    public static implicit operator HostAddress(string text) => Parse(text);

    /// <summary>Takes the text as an address.</summary>
    /// <exception cref="FormatException">The text is not an address.</exception>
    public static HostAddress Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        Refused.Unless(AddressSyntax.Problem(text), text, AddressSyntax.Expected);
        return new(IPAddress.Parse(text));
    }

    /// <summary>Takes the text as an address, or says that it is not.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out HostAddress value)
    {
        var valid = text is not null && AddressSyntax.Problem(text) is null;
        value = valid ? new(IPAddress.Parse(text!)) : default;
        return valid;
    }

    /// <summary>The address in its shortest form; empty for <c>default</c>.</summary>
    public override string ToString() => _address?.ToString() ?? "";
}

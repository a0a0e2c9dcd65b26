using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Abiquo.Sdk.Values.Syntax;

namespace Abiquo.Sdk;

/// <summary>Represents an IPv4 or IPv6 network such as <c>10.9.0.0/24</c>. A single address is a network with one address.</summary>
public readonly record struct Network
{
    private readonly IPAddress? _address;

    private Network(IPAddress address, int prefixLength)
    {
        _address = address;
        PrefixLength = prefixLength;
    }

    /// <summary>Gets the network of all IPv4 addresses, <c>0.0.0.0/0</c>.</summary>
    public static Network AnyIPv4 { get; } = new(IPAddress.Any, 0);

    /// <summary>Gets the network of all IPv6 addresses, <c>::/0</c>.</summary>
    public static Network AnyIPv6 { get; } = new(IPAddress.IPv6Any, 0);

    /// <summary>Gets the prefix length: the number of leading bits that all addresses of the network share.</summary>
    public int PrefixLength { get; }

    /// <summary>Gets a value indicating whether this is an IPv6 network.</summary>
    public bool IsIPv6 => _address?.AddressFamily == AddressFamily.InterNetworkV6;

    /// <summary>
    /// Gets a value indicating whether this is a single address that other hosts cannot reach: loopback, multicast or unspecified.
    /// </summary>
    internal bool IsUnreachableAddress => IsOneAddress && First is { IsLoopback: true } or { IsUnicast: false };

    internal bool IsOneAddress => PrefixLength == Bits;

    /// <summary>Gets the first address of the network, which is the only one when <see cref="IsOneAddress"/> is true.</summary>
    internal HostAddress First => _address is null ? default : new(_address);

    private int Bits => IsIPv6 ? 128 : 32;

    /// <summary>Converts text to a network.</summary>
    /// <exception cref="FormatException">The text is not a network.</exception>
    public static implicit operator Network(string text) => Parse(text);

    /// <summary>Converts text to a network, and null to null, for a value that may be missing.</summary>
    /// <exception cref="FormatException">The text is not a network.</exception>
    [return: NotNullIfNotNull(nameof(text))]
    public static implicit operator Network?(string? text) => text is null ? default(Network?) : Parse(text);

    /// <summary>Converts an address to the network that holds only that address.</summary>
    public static implicit operator Network(HostAddress address) =>
        address.Value is { } value ? new(value, value.GetAddressBytes().Length * 8) : default;

    /// <summary>Parses text as a network.</summary>
    /// <exception cref="FormatException">The text is not a network.</exception>
    public static Network Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        ValueFormat.ThrowIfInvalid(NetworkSyntax.Problem(text), text, NetworkSyntax.Expected);
        return Read(text);
    }

    /// <summary>Tries to parse text as a network.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out Network value)
    {
        var valid = text is not null && NetworkSyntax.Problem(text) is null;
        value = valid ? Read(text!) : default;
        return valid;
    }

    /// <summary>Determines whether an address belongs to the network.</summary>
    internal bool Contains(HostAddress address)
    {
        if (_address is null || address.Value is not { } value || value.AddressFamily != _address.AddressFamily)
        {
            return false;
        }

        var (mine, its) = (_address.GetAddressBytes(), value.GetAddressBytes());
        for (var bit = 0; bit < PrefixLength; bit += 8)
        {
            var mask = PrefixLength - bit >= 8 ? byte.MaxValue : (byte)(byte.MaxValue << (8 - (PrefixLength - bit)));
            if (((mine[bit / 8] ^ its[bit / 8]) & mask) != 0)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Determines whether all addresses of another network belong to the network.</summary>
    internal bool Contains(Network other) => PrefixLength <= other.PrefixLength && Contains(other.First);

    /// <summary>Determines whether the network and another one have addresses in common.</summary>
    internal bool Overlaps(Network other) =>
        _address is not null
        && other._address is not null
        && (PrefixLength <= other.PrefixLength ? Contains(other.First) : other.Contains(First));

    /// <summary>
    /// Returns the network in its shortest form, without the prefix length for a single address, or an empty string for
    /// <c>default</c>.
    /// </summary>
    public override string ToString() => _address is null
        ? ""
        : IsOneAddress ? _address.ToString() : string.Create(CultureInfo.InvariantCulture, $"{_address}/{PrefixLength}");

    private static Network Read(string text)
    {
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        return slash < 0
            ? HostAddress.Parse(text)
            : new Network(
                IPAddress.Parse(text[..slash]),
                int.Parse(text[(slash + 1)..], NumberStyles.None, CultureInfo.InvariantCulture));
    }
}

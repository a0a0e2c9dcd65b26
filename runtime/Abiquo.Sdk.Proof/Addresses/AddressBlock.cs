using System.Buffers.Binary;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Abiquo.Sdk.Proof.Addresses;

/// <summary>A range of addresses with a common prefix, represented by an integer for address arithmetic.</summary>
internal readonly record struct AddressBlock(bool IsIPv6, UInt128 Value, int PrefixLength)
{
    public bool IsSingle => PrefixLength == Bits;

    /// <summary>Gets the first address that a host can have, which excludes the address of the network itself.</summary>
    public AddressBlock First => IsSingle ? this : new(IsIPv6, PrefixLength == Bits - 1 ? Value : Value + 1, Bits);

    /// <summary>
    /// Gets the first address of the adjacent block, whose prefix differs in the last bit alone. Every wider block that contains this one
    /// contains that address too, so a rule that was widened lets it in.
    /// </summary>
    public AddressBlock? Sibling => PrefixLength == 0 ? null : new(IsIPv6, Value ^ (UInt128.One << (Bits - PrefixLength)), Bits);

    public IPAddress Address
    {
        get
        {
            Span<byte> bytes = stackalloc byte[16];
            BinaryPrimitives.WriteUInt128BigEndian(bytes, Value);
            return new(IsIPv6 ? bytes : bytes[12..]);
        }
    }

    private int Bits => IsIPv6 ? 128 : 32;

    public static AddressBlock Of(Network network) => Parse(network.ToString());

    public static AddressBlock Parse(string text)
    {
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        var address = IPAddress.Parse(slash < 0 ? text : text[..slash]);
        var isIPv6 = address.AddressFamily == AddressFamily.InterNetworkV6;
        Span<byte> bytes = stackalloc byte[16];
        bytes.Clear();
        address.TryWriteBytes(isIPv6 ? bytes : bytes[12..], out _);
        var prefixLength = slash < 0 ? (isIPv6 ? 128 : 32) : int.Parse(text[(slash + 1)..], CultureInfo.InvariantCulture);
        return new(isIPv6, BinaryPrimitives.ReadUInt128BigEndian(bytes), prefixLength);
    }

    public bool Contains(AddressBlock other) =>
        other.IsIPv6 == IsIPv6
        && other.PrefixLength >= PrefixLength
        && (PrefixLength == 0 || (Value ^ other.Value) >> (Bits - PrefixLength) == 0);

    /// <summary>Returns the block without the bits after the prefix, which people write and tools ignore.</summary>
    public AddressBlock Normalised() => PrefixLength == 0
        ? this with { Value = 0 }
        : this with { Value = Value >> (Bits - PrefixLength) << (Bits - PrefixLength) };

    public override string ToString() =>
        IsSingle ? Address.ToString() : string.Create(CultureInfo.InvariantCulture, $"{Address}/{PrefixLength}");
}

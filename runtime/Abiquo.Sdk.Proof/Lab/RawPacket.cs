using System.Buffers.Binary;
using System.Net.Sockets;

namespace Abiquo.Sdk.Proof.Lab;

/// <summary>
/// The packets of protocols for which no program listens: each carries the number of its probe, and the kernel's connection tracking finds
/// nothing wrong with it.
/// </summary>
internal static class RawPacket
{
    private const byte Sctp = 132;

    private const int SctpLength = 32;
    private const int SctpTag = 16;

    /// <summary>Returns the packet of a probe, without the header of IP.</summary>
    public static byte[] Of(int probe, byte protocol, ushort port) => protocol == Sctp ? Initiation(probe, port) : Numbered(probe);

    /// <summary>Returns the number of the probe whose packet was received, or null if it is none of ours.</summary>
    public static int? NumberOf(ReadOnlySpan<byte> packet, byte protocol, AddressFamily family)
    {
        // Only IPv4 hands over its header too.
        var header = family == AddressFamily.InterNetwork && packet.Length > 0 ? (packet[0] & 0x0F) * sizeof(int) : 0;
        if (packet.Length < header)
        {
            return null;
        }

        var content = packet[header..];
        var at = protocol == Sctp ? SctpTag : sizeof(int);
        return content.Length >= at + sizeof(int) ? BinaryPrimitives.ReadInt32BigEndian(content[at..]) - 1 : null;
    }

    /// <summary>Four zeros, which GRE takes for its simplest header, and the number.</summary>
    private static byte[] Numbered(int probe)
    {
        var packet = new byte[2 * sizeof(int)];
        BinaryPrimitives.WriteInt32BigEndian(packet.AsSpan(sizeof(int)), probe + 1);
        return packet;
    }

    /// <summary>The first packet of an association (RFC 9260), whose tag is the number.</summary>
    private static byte[] Initiation(int probe, ushort port)
    {
        const ushort From = 40000;
        const int Length = 20;
        var packet = new byte[SctpLength];
        BinaryPrimitives.WriteUInt16BigEndian(packet, From);
        BinaryPrimitives.WriteUInt16BigEndian(packet.AsSpan(2), port);
        packet[12] = 1;
        BinaryPrimitives.WriteUInt16BigEndian(packet.AsSpan(14), Length);
        BinaryPrimitives.WriteInt32BigEndian(packet.AsSpan(SctpTag), probe + 1);
        BinaryPrimitives.WriteUInt32BigEndian(packet.AsSpan(20), ushort.MaxValue);
        BinaryPrimitives.WriteUInt16BigEndian(packet.AsSpan(24), 1);
        BinaryPrimitives.WriteUInt16BigEndian(packet.AsSpan(26), 1);
        BinaryPrimitives.WriteInt32BigEndian(packet.AsSpan(28), 1);
        BinaryPrimitives.WriteUInt32LittleEndian(packet.AsSpan(8), Crc32c(packet));
        return packet;
    }

    /// <summary>Returns the checksum of SCTP (RFC 9260, appendix A).</summary>
    private static uint Crc32c(ReadOnlySpan<byte> bytes)
    {
        const uint Polynomial = 0x82F63B78;
        var crc = uint.MaxValue;
        foreach (var value in bytes)
        {
            crc ^= value;
            for (var bit = 0; bit < 8; bit++)
            {
                crc = (crc >> 1) ^ ((crc & 1) * Polynomial);
            }
        }

        return ~crc;
    }
}

using System.Net;
using System.Text;

namespace Abiquo.Sdk.Proof.Lab;

/// <summary>Sends an order from one process to the other. Values travel as lengths and bytes, so no text of the environment is ever a command.</summary>
internal static class LabOrderStream
{
    public static void Write(Stream stream, LabOrder order)
    {
        using var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        writer.Write(order.Ip);
        WriteList(writer, order.Machines, machine =>
        {
            writer.Write(machine.Name);
            WriteList(writer, machine.Addresses, address => WriteAddress(writer, address));
            WriteList(writer, machine.Loads, load =>
            {
                writer.Write(load.Program);
                WriteList(writer, load.Arguments, writer.Write);
                writer.Write(load.Text);
            });
        });
        WriteList(writer, order.Ends, end =>
        {
            writer.Write(end.Machine);
            WriteAddress(writer, end.Address);
        });
        WriteList(writer, order.Probes, probe =>
        {
            writer.Write(probe.From);
            writer.Write(probe.To);
            writer.Write(probe.IsUdp);
            writer.Write(probe.Port);
            writer.Write(probe.ShouldBeOpen);
        });
    }

    public static LabOrder Read(Stream stream)
    {
        using var reader = new BinaryReader(stream, Encoding.UTF8, leaveOpen: true);
        return new(
            reader.ReadString(),
            ReadList(reader, () => new LabMachine(
                reader.ReadString(),
                ReadList(reader, () => ReadAddress(reader)),
                ReadList(reader, () => new FirewallLoad(reader.ReadString(), ReadList(reader, reader.ReadString), reader.ReadString())))),
            ReadList(reader, () => new LabEnd(reader.ReadInt32(), ReadAddress(reader))),
            ReadList(reader, () => new LabProbe(reader.ReadInt32(), reader.ReadInt32(), reader.ReadBoolean(), reader.ReadUInt16(), reader.ReadBoolean())));
    }

    private static void WriteAddress(BinaryWriter writer, IPAddress address)
    {
        var bytes = address.GetAddressBytes();
        writer.Write(bytes.Length);
        writer.Write(bytes);
    }

    private static IPAddress ReadAddress(BinaryReader reader) => new(reader.ReadBytes(reader.ReadInt32()));

    private static void WriteList<T>(BinaryWriter writer, IReadOnlyList<T> items, Action<T> write)
    {
        writer.Write(items.Count);
        foreach (var item in items)
        {
            write(item);
        }
    }

    private static List<T> ReadList<T>(BinaryReader reader, Func<T> read)
    {
        var count = reader.ReadInt32();
        var items = new List<T>(count);
        for (var i = 0; i < count; i++)
        {
            items.Add(read());
        }

        return items;
    }
}

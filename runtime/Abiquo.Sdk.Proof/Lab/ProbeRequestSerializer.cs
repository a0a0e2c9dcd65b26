using System.Net;
using System.Text;

namespace Abiquo.Sdk.Proof.Lab;

/// <summary>
/// Sends a request from one process to the other. Values are encoded as lengths and bytes, so that no text of the environment is ever
/// interpreted as a command.
/// </summary>
internal static class ProbeRequestSerializer
{
    public static void Write(Stream stream, ProbeRequest request)
    {
        using var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        writer.Write(request.Ip);
        WriteList(writer, request.Nodes, node =>
        {
            writer.Write(node.Name);
            WriteList(writer, node.Links, link =>
            {
                writer.Write(link.Interface);
                WriteList(writer, link.Addresses, address => WriteAddress(writer, address));
            });
            WriteList(writer, node.Loads, load =>
            {
                writer.Write(load.Program);
                WriteList(writer, load.Arguments, writer.Write);
                writer.Write(load.Text);
            });
        });
        WriteList(writer, request.Endpoints, endpoint =>
        {
            writer.Write(endpoint.Node);
            WriteAddress(writer, endpoint.Address);
        });
        WriteList(writer, request.Probes, probe =>
        {
            writer.Write(probe.From);
            writer.Write(probe.To);
            writer.Write(probe.Protocol);
            writer.Write(probe.Port);
            writer.Write(probe.ShouldBeOpen);
        });
    }

    public static ProbeRequest Read(Stream stream)
    {
        using var reader = new BinaryReader(stream, Encoding.UTF8, leaveOpen: true);
        return new(
            reader.ReadString(),
            ReadList(reader, () => new LabNode(
                reader.ReadString(),
                ReadList(reader, () => new LabLink(reader.ReadString(), ReadList(reader, () => ReadAddress(reader)))),
                ReadList(reader, () => new FirewallLoad(reader.ReadString(), ReadList(reader, reader.ReadString), reader.ReadString())))),
            ReadList(reader, () => new LabEndpoint(reader.ReadInt32(), ReadAddress(reader))),
            ReadList(reader, () => new LabProbe(
                reader.ReadInt32(), reader.ReadInt32(), reader.ReadByte(), reader.ReadUInt16(), reader.ReadBoolean())));
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

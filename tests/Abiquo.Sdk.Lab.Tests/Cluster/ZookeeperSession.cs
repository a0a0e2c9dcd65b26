using System.Buffers.Binary;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Abiquo.Sdk.Lab.Tests.Containers;

namespace Abiquo.Sdk.Lab.Tests.Cluster;

/// <summary>
/// A session of ZooKeeper's protocol, for writes without pause: ZooKeeper's own client needs a second of this machine to start.
/// </summary>
internal sealed class ZookeeperSession : IDisposable
{
    private const int Create = 1;
    private const int GetChildren = 8;
    private const int AllPermissions = 31;
    private const int HeaderOfAnswer = 16;
    private const int SessionTimeout = 10_000;
    private const int PasswordLength = 16;

    private readonly NetworkStream _stream;

    private ZookeeperSession(NetworkStream stream) => _stream = stream;

    /// <summary>Connects from a network namespace.</summary>
    public static async Task<ZookeeperSession> OpenAsync(string networkNamespace, string address, ushort port, CancellationToken deadline)
    {
        var target = IPAddress.Parse(address);
        var socket = NamespaceSocket.Create(networkNamespace, target);
        try
        {
            await socket.ConnectAsync(target, port, deadline);
        }
        catch
        {
            socket.Dispose();
            throw;
        }

        var session = new ZookeeperSession(new(socket, ownsSocket: true));
        using var request = new Message();
        await session.AskAsync(request.Int(0).Long(0).Int(SessionTimeout).Long(0).Text(new string('\0', PasswordLength)), deadline);
        return session;
    }

    /// <summary>Creates a node, and returns whether that was acknowledged.</summary>
    public async Task<bool> CreateAsync(string path, CancellationToken deadline)
    {
        using var request = new Message();
        request.Int(1).Int(Create).Text(path).Text("yes").Int(1).Int(AllPermissions).Text("world").Text("anyone").Int(0);
        return ErrorOf(await AskAsync(request, deadline)) == 0;
    }

    /// <summary>Returns the names of the nodes below one.</summary>
    public async Task<IReadOnlyList<string>> ChildrenAsync(string path, CancellationToken deadline)
    {
        using var request = new Message();
        var answer = await AskAsync(request.Int(2).Int(GetChildren).Text(path).Bool(false), deadline);
        Assert.That(ErrorOf(answer), Is.Zero, path);
        List<string> names = [];
        for (var at = HeaderOfAnswer + 4; at < answer.Length;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(answer.AsSpan(at));
            names.Add(Encoding.UTF8.GetString(answer.AsSpan(at + 4, length)));
            at += 4 + length;
        }

        return names;
    }

    public void Dispose() => _stream.Dispose();

    private static int ErrorOf(byte[] answer) => BinaryPrimitives.ReadInt32BigEndian(answer.AsSpan(12));

    /// <summary>Sends a message and returns the next one.</summary>
    private async Task<byte[]> AskAsync(Message request, CancellationToken deadline)
    {
        await _stream.WriteAsync(request.Framed(), deadline);
        var length = new byte[4];
        await _stream.ReadExactlyAsync(length, deadline);
        var answer = new byte[BinaryPrimitives.ReadInt32BigEndian(length)];
        await _stream.ReadExactlyAsync(answer, deadline);
        return answer;
    }

    /// <summary>Writes the types of ZooKeeper's serialization.</summary>
    private sealed class Message : IDisposable
    {
        private readonly MemoryStream _bytes = new();

        public Message Int(int value)
        {
            Span<byte> bytes = stackalloc byte[4];
            BinaryPrimitives.WriteInt32BigEndian(bytes, value);
            _bytes.Write(bytes);
            return this;
        }

        public Message Long(long value) => Int((int)(value >> 32)).Int((int)value);

        public Message Bool(bool value)
        {
            _bytes.WriteByte(value ? (byte)1 : (byte)0);
            return this;
        }

        public Message Text(string value)
        {
            var bytes = Encoding.UTF8.GetBytes(value);
            Int(bytes.Length);
            _bytes.Write(bytes);
            return this;
        }

        public byte[] Framed() => [.. BitConverter.GetBytes(IPAddress.HostToNetworkOrder((int)_bytes.Length)), .. _bytes.ToArray()];

        public void Dispose() => _bytes.Dispose();
    }
}

using System.Buffers.Binary;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Proof.Lab;

/// <summary>Sends datagrams with the number of the probe, which whoever listens sends back.</summary>
internal sealed class UdpProbes(RoutedHub network, LabOrder order)
{
    private readonly HashSet<Socket> _listeners = [];
    private readonly Dictionary<int, Socket> _sources = [];
    private readonly byte[] _buffer = new byte[64];

    public void Listen(IEnumerable<(int To, ushort Port)> ports)
    {
        foreach (var (to, port) in ports)
        {
            _listeners.Add(Open(order.Ends[to], port));
        }
    }

    public void Try(IReadOnlyList<int> probes, Outcome[] outcomes, TimeSpan patience)
    {
        var left = probes.Count;
        Span<byte> number = stackalloc byte[sizeof(int)];
        foreach (var group in probes.GroupBy(probe => order.Probes[probe].From))
        {
            var source = Source(group.Key);
            foreach (var probe in group)
            {
                BinaryPrimitives.WriteInt32LittleEndian(number, probe);
                try
                {
                    source.SendTo(number, new IPEndPoint(order.Ends[order.Probes[probe].To].Address, order.Probes[probe].Port));
                }
                catch (SocketException)
                {
                    // A firewall that limits what a host opens says so at once.
                    outcomes[probe] = Outcome.Dropped;
                }
            }

            // The buffers of those who listen are small: answered before the next one sends.
            left -= Answer(outcomes, TimeSpan.Zero);
        }

        var watch = Stopwatch.StartNew();
        for (var rest = patience; left > 0 && rest > TimeSpan.Zero; rest = patience - watch.Elapsed)
        {
            left -= Answer(outcomes, rest);
        }
    }

    private int Answer(Outcome[] outcomes, TimeSpan patience)
    {
        var answered = 0;
        while (true)
        {
            List<Socket> ready = [.. _listeners, .. _sources.Values];
            Socket.Select(ready, null, null, patience);
            if (ready.Count == 0)
            {
                return answered;
            }

            foreach (var socket in ready)
            {
                EndPoint sender = new IPEndPoint(socket.AddressFamily == AddressFamily.InterNetwork ? IPAddress.Any : IPAddress.IPv6Any, 0);
                var length = socket.ReceiveFrom(_buffer, ref sender);
                if (_listeners.Contains(socket))
                {
                    socket.SendTo(_buffer.AsSpan(0, length), sender);
                }
                else if (length == sizeof(int) && BinaryPrimitives.ReadInt32LittleEndian(_buffer) is >= 0 and var probe && probe < outcomes.Length && outcomes[probe] != Outcome.Open)
                {
                    outcomes[probe] = Outcome.Open;
                    answered++;
                }
            }
        }
    }

    private Socket Source(int end)
    {
        if (!_sources.TryGetValue(end, out var source))
        {
            _sources.Add(end, source = Open(order.Ends[end], 0));
        }

        return source;
    }

    private Socket Open(LabEnd end, ushort port)
    {
        network.Enter(end.Machine);
        var socket = new Socket(end.Address.AddressFamily, SocketType.Dgram, ProtocolType.Udp);
        socket.Bind(new IPEndPoint(end.Address, port));
        return socket;
    }
}

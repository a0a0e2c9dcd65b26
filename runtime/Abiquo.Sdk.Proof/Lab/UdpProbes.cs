using System.Buffers.Binary;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Abiquo.Sdk.Proof.Lab;

/// <summary>Tries UDP: each datagram carries the index of its probe, which the listener sends back.</summary>
internal sealed class UdpProbes(RoutedNetwork network, ProbeRequest request)
{
    private readonly HashSet<Socket> _listeners = [];
    private readonly Dictionary<int, Socket> _sources = [];
    private readonly byte[] _buffer = new byte[64];

    public void Listen(IEnumerable<(int To, ushort Port)> ports)
    {
        foreach (var (to, port) in ports)
        {
            _listeners.Add(Open(request.Endpoints[to], port));
        }
    }

    public void Try(IReadOnlyList<int> probes, Outcome[] outcomes, TimeSpan timeout)
    {
        var pending = probes.Count;
        Span<byte> number = stackalloc byte[sizeof(int)];
        foreach (var group in probes.GroupBy(probe => request.Probes[probe].From))
        {
            var source = Source(group.Key);
            foreach (var probe in group)
            {
                BinaryPrimitives.WriteInt32LittleEndian(number, probe);
                try
                {
                    source.SendTo(number, new IPEndPoint(request.Endpoints[request.Probes[probe].To].Address, request.Probes[probe].Port));
                }
                catch (SocketException)
                {
                    // A firewall that restricts outgoing connections makes the call fail at once.
                    outcomes[probe] = Outcome.Dropped;
                }
            }

            // The receive buffers of the listeners are small, so they are drained before the next source sends.
            pending -= Answer(outcomes, TimeSpan.Zero);
        }

        var watch = Stopwatch.StartNew();
        for (var rest = timeout; pending > 0 && rest > TimeSpan.Zero; rest = timeout - watch.Elapsed)
        {
            pending -= Answer(outcomes, rest);
        }
    }

    private int Answer(Outcome[] outcomes, TimeSpan timeout)
    {
        var answered = 0;
        while (true)
        {
            List<Socket> ready = [.. _listeners, .. _sources.Values];
            Socket.Select(ready, null, null, timeout);
            if (ready.Count == 0)
            {
                return answered;
            }

            foreach (var socket in ready)
            {
                answered += Receive(socket, outcomes);
            }
        }
    }

    /// <summary>Returns a datagram if a listener received it; otherwise counts the answer.</summary>
    private int Receive(Socket socket, Outcome[] outcomes)
    {
        EndPoint sender = new IPEndPoint(socket.AddressFamily == AddressFamily.InterNetwork ? IPAddress.Any : IPAddress.IPv6Any, 0);
        var length = socket.ReceiveFrom(_buffer, ref sender);
        if (_listeners.Contains(socket))
        {
            socket.SendTo(_buffer.AsSpan(0, length), sender);
            return 0;
        }

        if (length != sizeof(int)
            || BinaryPrimitives.ReadInt32LittleEndian(_buffer) is not (>= 0 and var probe)
            || probe >= outcomes.Length
            || outcomes[probe] == Outcome.Open)
        {
            return 0;
        }

        outcomes[probe] = Outcome.Open;
        return 1;
    }

    private Socket Source(int endpoint)
    {
        if (!_sources.TryGetValue(endpoint, out var source))
        {
            _sources.Add(endpoint, source = Open(request.Endpoints[endpoint], 0));
        }

        return source;
    }

    private Socket Open(LabEndpoint endpoint, ushort port)
    {
        network.Enter(endpoint.Node);
        var socket = new Socket(endpoint.Address.AddressFamily, SocketType.Dgram, ProtocolType.Udp);
        socket.Bind(new IPEndPoint(endpoint.Address, port));
        return socket;
    }
}

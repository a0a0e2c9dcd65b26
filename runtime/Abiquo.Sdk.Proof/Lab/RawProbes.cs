using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Abiquo.Sdk.Proof.Lab;

/// <summary>
/// Tries protocols without connections, and SCTP: a packet that arrives was let through. Nothing has to answer, because the node that
/// receives it is in this process too.
/// </summary>
internal sealed class RawProbes(RoutedNetwork network, ProbeRequest request)
{
    // Of a protocol without ports, the kernel knows a connection by its two addresses only. A packet in one direction would then make one
    // in the other an answer, which every firewall lets in.
    private static readonly string[] Memory =
        ["nf_conntrack_generic_timeout", "nf_conntrack_gre_timeout", "nf_conntrack_gre_timeout_stream"];

    private readonly Dictionary<(int Endpoint, byte Protocol), Socket> _sources = [];
    private readonly Dictionary<Socket, byte> _listeners = [];
    private readonly byte[] _buffer = new byte[256];

    public void Listen(IEnumerable<(int To, byte Protocol)> places)
    {
        foreach (var (to, protocol) in places)
        {
            _listeners.Add(Open(to, protocol), protocol);
        }

        foreach (var node in request.Endpoints.Select(endpoint => endpoint.Node).Distinct().Where(_ => _listeners.Count > 0))
        {
            network.Enter(node);
            foreach (var path in Memory.Select(name => $"/proc/sys/net/netfilter/{name}").Where(File.Exists))
            {
                File.WriteAllText(path, "0");
            }
        }
    }

    public void Try(IReadOnlyList<int> probes, Outcome[] outcomes, TimeSpan timeout)
    {
        var pending = probes.Count;
        foreach (var probe in probes)
        {
            var (from, to, protocol, port, _) = request.Probes[probe];
            try
            {
                Source(from, protocol).SendTo(RawPacket.Of(probe, protocol, port), new IPEndPoint(request.Endpoints[to].Address, 0));
            }
            catch (SocketException)
            {
                // A firewall that restricts outgoing connections makes the call fail at once.
                outcomes[probe] = Outcome.Dropped;
            }

            // The receive buffers are small.
            pending -= Receive(outcomes, TimeSpan.Zero);
        }

        var watch = Stopwatch.StartNew();
        for (var rest = timeout; pending > 0 && rest > TimeSpan.Zero; rest = timeout - watch.Elapsed)
        {
            pending -= Receive(outcomes, rest);
        }
    }

    private int Receive(Outcome[] outcomes, TimeSpan timeout)
    {
        var received = 0;
        while (_listeners.Count > 0)
        {
            List<Socket> ready = [.. _listeners.Keys];
            Socket.Select(ready, null, null, timeout);
            if (ready.Count == 0)
            {
                break;
            }

            received += ready.Count(socket => IsNew(socket, outcomes));
        }

        return received;
    }

    private bool IsNew(Socket socket, Outcome[] outcomes)
    {
        EndPoint sender = new IPEndPoint(socket.AddressFamily == AddressFamily.InterNetwork ? IPAddress.Any : IPAddress.IPv6Any, 0);
        var length = socket.ReceiveFrom(_buffer, ref sender);
        var protocol = _listeners[socket];
        if (RawPacket.NumberOf(_buffer.AsSpan(0, length), protocol, socket.AddressFamily) is not (>= 0 and var probe)
            || probe >= outcomes.Length
            || request.Probes[probe].Protocol != protocol
            || outcomes[probe] == Outcome.Open)
        {
            return false;
        }

        outcomes[probe] = Outcome.Open;
        return true;
    }

    private Socket Source(int endpoint, byte protocol)
    {
        if (!_sources.TryGetValue((endpoint, protocol), out var source))
        {
            _sources.Add((endpoint, protocol), source = Open(endpoint, protocol));
        }

        return source;
    }

    private Socket Open(int endpoint, byte protocol)
    {
        network.Enter(request.Endpoints[endpoint].Node);
        return RawSocket.Open(request.Endpoints[endpoint].Address, protocol);
    }
}

using System.Net;
using System.Net.Sockets;

namespace Abiquo.Sdk.Proof.Lab;

/// <summary>Tries TCP connections, as many at a time as the limit of file descriptors allows.</summary>
internal sealed class TcpProbes(RoutedNetwork network, ProbeRequest request)
{
    // The kernel completes the handshake, so nothing has to call accept. The backlog exceeds the number of nodes that connect.
    private const int Backlog = 4096;

    private readonly List<Socket> _listeners = [];

    public void Listen(IEnumerable<(int To, ushort Port)> ports)
    {
        foreach (var (to, port) in ports)
        {
            var listener = Open(request.Endpoints[to], port);
            listener.Listen(Backlog);
            _listeners.Add(listener);
        }
    }

    public void Try(IReadOnlyList<int> probes, Outcome[] outcomes, int concurrency, TimeSpan timeout)
    {
        foreach (var wave in probes.Chunk(concurrency))
        {
            TryWave(wave, outcomes, timeout);
        }
    }

    private void TryWave(int[] wave, Outcome[] outcomes, TimeSpan timeout)
    {
        var pending = new CountdownEvent(wave.Length);
        var sockets = new List<Socket>(wave.Length);
        var done = new Outcome[wave.Length];
        for (var i = 0; i < wave.Length; i++)
        {
            var probe = request.Probes[wave[i]];
            var slot = i;
            var socket = Open(request.Endpoints[probe.From], 0);

            // Closes with a reset, because thousands of connections must not linger.
            socket.LingerState = new(true, 0);
            sockets.Add(socket);
            var attempt = new SocketAsyncEventArgs { RemoteEndPoint = new IPEndPoint(request.Endpoints[probe.To].Address, probe.Port) };
            attempt.Completed += (_, ended) => Record(ended.SocketError, done, slot, pending);
            if (!socket.ConnectAsync(attempt))
            {
                Record(attempt.SocketError, done, slot, pending);
            }
        }

        pending.Wait(timeout);
        for (var i = 0; i < wave.Length; i++)
        {
            outcomes[wave[i]] = done[i];
        }

        // Disposing the sockets completes the pending attempts, which then count down as well.
        sockets.ForEach(socket => socket.Dispose());
        pending.Wait();
    }

    private static void Record(SocketError error, Outcome[] done, int slot, CountdownEvent pending)
    {
        done[slot] = error switch
        {
            SocketError.Success => Outcome.Open,
            SocketError.ConnectionRefused => Outcome.Refused,
            SocketError.OperationAborted or SocketError.TimedOut or SocketError.Interrupted => Outcome.Dropped,
            _ => Outcome.Unreachable,
        };
        pending.Signal();
    }

    private Socket Open(LabEndpoint endpoint, ushort port)
    {
        network.Enter(endpoint.Node);
        var socket = new Socket(endpoint.Address.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        socket.Bind(new IPEndPoint(endpoint.Address, port));
        return socket;
    }
}

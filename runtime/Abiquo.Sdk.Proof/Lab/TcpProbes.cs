using System.Net;
using System.Net.Sockets;

namespace Abiquo.Sdk.Proof.Lab;

/// <summary>Tries TCP connections, as many at once as there are file descriptors.</summary>
internal sealed class TcpProbes(RoutedHub network, LabOrder order)
{
    // The kernel answers for a listener; nobody needs to accept. Longer than there are machines that connect.
    private const int Backlog = 4096;

    private readonly List<Socket> _listeners = [];

    public void Listen(IEnumerable<(int To, ushort Port)> ports)
    {
        foreach (var (to, port) in ports)
        {
            var listener = Open(order.Ends[to], port);
            listener.Listen(Backlog);
            _listeners.Add(listener);
        }
    }

    public void Try(IReadOnlyList<int> probes, Outcome[] outcomes, int atOnce, TimeSpan patience)
    {
        foreach (var wave in probes.Chunk(atOnce))
        {
            TryWave(wave, outcomes, patience);
        }
    }

    private void TryWave(int[] wave, Outcome[] outcomes, TimeSpan patience)
    {
        var all = new CountdownEvent(wave.Length);
        var sockets = new List<Socket>(wave.Length);
        var done = new Outcome[wave.Length];
        for (var i = 0; i < wave.Length; i++)
        {
            var probe = order.Probes[wave[i]];
            var slot = i;
            var socket = Open(order.Ends[probe.From], 0);

            // Closed with a reset: thousands of connections must not linger.
            socket.LingerState = new(true, 0);
            sockets.Add(socket);
            var attempt = new SocketAsyncEventArgs { RemoteEndPoint = new IPEndPoint(order.Ends[probe.To].Address, probe.Port) };
            attempt.Completed += (_, ended) => Note(ended.SocketError, done, slot, all);
            if (!socket.ConnectAsync(attempt))
            {
                Note(attempt.SocketError, done, slot, all);
            }
        }

        all.Wait(patience);
        for (var i = 0; i < wave.Length; i++)
        {
            outcomes[wave[i]] = done[i];
        }

        // Closing ends those that wait, which count down too.
        sockets.ForEach(socket => socket.Dispose());
        all.Wait();
    }

    private static void Note(SocketError error, Outcome[] done, int slot, CountdownEvent all)
    {
        done[slot] = error switch
        {
            SocketError.Success => Outcome.Open,
            SocketError.ConnectionRefused => Outcome.Refused,
            SocketError.OperationAborted or SocketError.TimedOut or SocketError.Interrupted => Outcome.Dropped,
            _ => Outcome.Unreachable,
        };
        all.Signal();
    }

    private Socket Open(LabEnd end, ushort port)
    {
        network.Enter(end.Machine);
        var socket = new Socket(end.Address.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        socket.Bind(new IPEndPoint(end.Address, port));
        return socket;
    }
}

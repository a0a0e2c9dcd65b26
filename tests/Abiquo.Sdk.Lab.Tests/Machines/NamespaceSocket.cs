using System.ComponentModel;
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

namespace Abiquo.Sdk.Lab.Tests.Machines;

/// <summary>Sockets on the network of a host: a socket keeps the namespace in which it was made, a thread changes it for good.</summary>
internal static partial class NamespaceSocket
{
    private const int NetworkNamespace = 0x40000000;

    public static Socket Make(string name)
    {
        Socket? socket = null;
        Exception? failure = null;
        var thread = new Thread(() =>
        {
            try
            {
                using var handle = File.OpenHandle($"/run/netns/{name}");
                if (SetNamespace(handle.DangerousGetHandle().ToInt32(), NetworkNamespace) != 0)
                {
                    throw new Win32Exception();
                }

                socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
            }
            catch (Exception exception)
            {
                failure = exception;
            }
        });
        thread.Start();
        thread.Join();
        return socket ?? throw new InvalidOperationException($"no socket in {name}", failure);
    }

    /// <summary>open, refused, or timeout.</summary>
    public static async Task<string> ProbeAsync(string name, string address, int port)
    {
        using var socket = Make(name);
        using var deadline = new CancellationTokenSource(TimeSpan.FromSeconds(1.5));
        try
        {
            await socket.ConnectAsync(IPAddress.Parse(address), port, deadline.Token);
            return "open";
        }
        catch (OperationCanceledException)
        {
            return "timeout";
        }
        catch (SocketException exception)
        {
            return exception.SocketErrorCode == SocketError.ConnectionRefused ? "refused" : exception.SocketErrorCode.ToString();
        }
    }

    [LibraryImport("libc", EntryPoint = "setns", SetLastError = true)]
    private static partial int SetNamespace(int descriptor, int type);
}

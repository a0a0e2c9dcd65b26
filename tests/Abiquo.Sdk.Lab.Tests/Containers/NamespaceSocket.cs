using System.ComponentModel;
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

namespace Abiquo.Sdk.Lab.Tests.Containers;

/// <summary>
/// Creates sockets in the network namespace of a host. A socket keeps the namespace that its thread was in when it was created; setns
/// changes the namespace of a thread for good, so every socket gets a thread of its own.
/// </summary>
internal static partial class NamespaceSocket
{
    private const int CloneNewNet = 0x40000000;

    /// <summary>Creates a TCP socket for an address in a network namespace.</summary>
    public static Socket Create(string networkNamespace, IPAddress address)
    {
        Socket? socket = null;
        Exception? failure = null;
        var thread = new Thread(() =>
        {
            try
            {
                using var handle = File.OpenHandle($"/run/netns/{networkNamespace}");
                if (SetNamespace(handle.DangerousGetHandle().ToInt32(), CloneNewNet) != 0)
                {
                    throw new Win32Exception();
                }

                socket = new(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
            }
            catch (Exception exception)
            {
                failure = exception;
            }
        });
        thread.Start();
        thread.Join();
        return socket ?? throw new InvalidOperationException($"Cannot create a socket in {networkNamespace}.", failure);
    }

    /// <summary>Tries to connect and returns <c>open</c>, <c>refused</c>, <c>timeout</c> or the name of another socket error.</summary>
    public static async Task<string> ProbeAsync(string networkNamespace, string address, int port)
    {
        var target = IPAddress.Parse(address);
        using var socket = Create(networkNamespace, target);
        using var deadline = new CancellationTokenSource(TimeSpan.FromSeconds(1.5));
        try
        {
            await socket.ConnectAsync(target, port, deadline.Token);
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

using System.ComponentModel;
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

namespace Abiquo.Sdk.Proof.Lab;

/// <summary>
/// A socket that sends and receives the packets of any protocol. The framework's constructor knows only some protocols, so the socket is
/// made by the operating system.
/// </summary>
internal static partial class RawSocket
{
    private const int Raw = 3;

    /// <summary>Opens a socket for the packets from or to one address, in the namespace of the current thread.</summary>
    public static Socket Open(IPAddress address, byte protocol)
    {
        // Linux has numbers of its own for the families.
        var family = address.AddressFamily == AddressFamily.InterNetwork ? 2 : 10;
        var descriptor = Create(family, Raw, protocol);
        if (descriptor < 0)
        {
            var error = Marshal.GetLastPInvokeError();
            throw new Win32Exception(error, $"socket: {Marshal.GetPInvokeErrorMessage(error)}");
        }

        var socket = new Socket(new SafeSocketHandle(descriptor, ownsHandle: true));
        socket.Bind(new IPEndPoint(address, 0));
        return socket;
    }

    [LibraryImport("libc", EntryPoint = "socket", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Create(int family, int type, int protocol);
}

using System.ComponentModel;
using System.Globalization;
using System.Runtime.InteropServices;

namespace Abiquo.Sdk.Proof.Lab;

/// <summary>
/// An unnamed network namespace, held open by a file descriptor. A thread enters it, and the sockets and processes that the thread
/// creates stay in it. Only the main thread may enter one, because pool threads are shared.
/// </summary>
internal sealed partial class NetworkNamespace
{
    private const int NewNetwork = 0x40000000;

    private readonly int _descriptor;

    private NetworkNamespace(int descriptor) => _descriptor = descriptor;

    /// <summary>Gets a path by which child processes can refer to the namespace.</summary>
    public string Path => string.Create(CultureInfo.InvariantCulture, $"/proc/{Environment.ProcessId}/fd/{_descriptor}");

    public static NetworkNamespace Current()
    {
        var descriptor = Open("/proc/thread-self/ns/net", 0);
        return descriptor < 0 ? throw Failure("open") : new(descriptor);
    }

    /// <summary>Creates a namespace and enters it.</summary>
    public static NetworkNamespace Create() => Unshare(NewNetwork) < 0 ? throw Failure("unshare") : Current();

    public void Enter()
    {
        if (SetNamespace(_descriptor, NewNetwork) < 0)
        {
            throw Failure("setns");
        }
    }

    /// <summary>Mounts a file system that only this process tree sees, in which programs keep their locks.</summary>
    public static void MountScratch(string path)
    {
        if (Mount("tmpfs", path, "tmpfs", 0, 0) < 0)
        {
            throw Failure("mount");
        }
    }

    private static Win32Exception Failure(string call)
    {
        var error = Marshal.GetLastPInvokeError();
        return new(error, $"{call}: {Marshal.GetPInvokeErrorMessage(error)}");
    }

    [LibraryImport("libc", EntryPoint = "open", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Open(string path, int flags);

    [LibraryImport("libc", EntryPoint = "unshare", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Unshare(int flags);

    [LibraryImport("libc", EntryPoint = "setns", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int SetNamespace(int descriptor, int kind);

    [LibraryImport("libc", EntryPoint = "mount", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Mount(string source, string target, string type, nuint flags, nint data);
}

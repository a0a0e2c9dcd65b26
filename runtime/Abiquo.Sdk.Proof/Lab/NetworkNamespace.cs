using System.ComponentModel;
using System.Globalization;
using System.Runtime.InteropServices;

namespace Abiquo.Sdk.Proof.Lab;

/// <summary>
/// A network namespace, held by a file descriptor and without a name. A thread enters it, and what the thread makes, sockets and
/// processes, stays in it. Only the main thread may, because those of the pool serve others too.
/// </summary>
internal sealed partial class NetworkNamespace
{
    private const int NewNetwork = 0x40000000;

    private readonly int _descriptor;

    private NetworkNamespace(int descriptor) => _descriptor = descriptor;

    /// <summary>A path for programs that this one starts.</summary>
    public string Path => string.Create(CultureInfo.InvariantCulture, $"/proc/{Environment.ProcessId}/fd/{_descriptor}");

    public static NetworkNamespace Current()
    {
        var descriptor = Open("/proc/thread-self/ns/net", 0);
        return descriptor < 0 ? throw Failure("open") : new(descriptor);
    }

    /// <summary>Makes a namespace and enters it.</summary>
    public static NetworkNamespace Create() => Unshare(NewNetwork) < 0 ? throw Failure("unshare") : Current();

    public void Enter()
    {
        if (SetNamespace(_descriptor, NewNetwork) < 0)
        {
            throw Failure("setns");
        }
    }

    /// <summary>A file system of this process tree alone, where programs keep locks.</summary>
    public static void MountScratch(string path)
    {
        if (Mount("tmpfs", path, "tmpfs", 0, 0) < 0)
        {
            throw Failure("mount");
        }
    }

    private static Win32Exception Failure(string call) => new(Marshal.GetLastPInvokeError(), $"{call}: {Marshal.GetPInvokeErrorMessage(Marshal.GetLastPInvokeError())}");

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

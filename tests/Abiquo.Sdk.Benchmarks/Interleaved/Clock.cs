using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Abiquo.Sdk.Benchmarks.Interleaved;

/// <summary>The clock that benchmark methods are timed with.</summary>
internal static partial class Clock
{
    private const int ClockThreadCpuTimeId = 3;

    /// <summary>
    /// Gets or sets whether only the CPU time of the calling thread counts, for machines that are busy with other work (Linux only).
    /// Work on other threads is not measured.
    /// </summary>
    public static bool UsesThreadCpuTime { get; set; }

    /// <summary>Returns the current time, relative to an arbitrary origin.</summary>
    public static TimeSpan Now()
    {
        if (!UsesThreadCpuTime)
        {
            return Stopwatch.GetElapsedTime(0);
        }

        _ = GetTime(ClockThreadCpuTimeId, out var time);
        return TimeSpan.FromTicks((time.Seconds * TimeSpan.TicksPerSecond) + (time.Nanoseconds / TimeSpan.NanosecondsPerTick));
    }

    [LibraryImport("libc", EntryPoint = "clock_gettime")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int GetTime(int clockId, out TimeSpec time);

    [StructLayout(LayoutKind.Sequential)]
    private struct TimeSpec
    {
        public long Seconds;
        public long Nanoseconds;
    }
}

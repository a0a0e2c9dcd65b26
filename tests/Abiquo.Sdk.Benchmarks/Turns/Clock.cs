using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Abiquo.Sdk.Benchmarks.Turns;

/// <summary>How time is told.</summary>
internal static partial class Clock
{
    private const int ThreadCpuTime = 3;

    /// <summary>Whether only the time counts in which a processor worked for this thread: on a machine that others use (Linux only). What runs on other threads is not seen.</summary>
    public static bool CountsProcessorTime { get; set; }

    public static TimeSpan Now()
    {
        if (!CountsProcessorTime)
        {
            return Stopwatch.GetElapsedTime(0);
        }

        _ = Gettime(ThreadCpuTime, out var time);
        return TimeSpan.FromTicks((time.Seconds * TimeSpan.TicksPerSecond) + (time.Nanoseconds / TimeSpan.NanosecondsPerTick));
    }

    [LibraryImport("libc", EntryPoint = "clock_gettime")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Gettime(int clock, out Time time);

    [StructLayout(LayoutKind.Sequential)]
    private struct Time
    {
        public long Seconds;
        public long Nanoseconds;
    }
}

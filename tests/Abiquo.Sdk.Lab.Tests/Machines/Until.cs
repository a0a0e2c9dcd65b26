using System.Diagnostics;

namespace Abiquo.Sdk.Lab.Tests.Machines;

/// <summary>Waits for what real programs do in their own time.</summary>
internal static class Until
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    /// <summary>How long it took until it was so; the test fails where it is not so in time.</summary>
    public static TimeSpan Is(string what, int seconds, Func<bool> condition, Func<string>? report = null)
    {
        var watch = Stopwatch.StartNew();
        if (!Becomes(seconds, condition))
        {
            Assert.Fail($"not in {seconds} s: {what}\n{report?.Invoke()}");
        }

        return watch.Elapsed;
    }

    /// <summary>Whether it becomes so in time.</summary>
    public static bool Becomes(int seconds, Func<bool> condition)
    {
        var watch = Stopwatch.StartNew();
        while (!condition())
        {
            if (watch.Elapsed.TotalSeconds > seconds)
            {
                return false;
            }

            // Programs of other machines tell nobody when they are ready: they can only be asked again.
            Thread.Sleep(Pause);
        }

        return true;
    }
}

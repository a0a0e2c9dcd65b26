using System.Diagnostics;

namespace Abiquo.Sdk.Lab.Tests.Containers;

/// <summary>Waits for programs outside this process, which take their own time.</summary>
internal static class Wait
{
    private static readonly TimeSpan PollingInterval = TimeSpan.FromMilliseconds(100);

    /// <summary>Waits until a condition holds and returns how long that took; the test fails if it does not hold in time.</summary>
    /// <param name="description">The condition, for the failure message.</param>
    /// <param name="seconds">The timeout.</param>
    /// <param name="condition">The condition.</param>
    /// <param name="details">What else helps to understand a failure.</param>
    public static TimeSpan Until(string description, int seconds, Func<bool> condition, Func<string>? details = null)
    {
        var watch = Stopwatch.StartNew();
        if (!TryUntil(seconds, condition))
        {
            Assert.Fail($"Timed out after {seconds} s waiting until {description}.\n{details?.Invoke()}");
        }

        return watch.Elapsed;
    }

    /// <summary>Waits until a condition holds and returns whether it did in time.</summary>
    public static bool TryUntil(int seconds, Func<bool> condition)
    {
        var watch = Stopwatch.StartNew();
        while (!condition())
        {
            if (watch.Elapsed.TotalSeconds > seconds)
            {
                return false;
            }

            // Programs in other containers send no notification when they are ready, so polling is the only way.
            Thread.Sleep(PollingInterval);
        }

        return true;
    }
}

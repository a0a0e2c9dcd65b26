using System.Diagnostics;

namespace Abiquo.Sdk.Acceptance.Tests.Processes;

/// <summary>Waits for what other programs do in their own time.</summary>
internal static class Until
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    /// <summary>Returns whether a condition becomes true in time; it is asked again after each pause.</summary>
    public static async Task<bool> BecomesAsync(TimeSpan patience, Func<bool> condition, TimeSpan? pause = null)
    {
        var watch = Stopwatch.StartNew();
        while (!condition())
        {
            if (watch.Elapsed > patience)
            {
                return false;
            }

            // Other programs tell nobody when they are ready: they can only be asked again.
            await Task.Delay(pause ?? Pause);
        }

        return true;
    }
}

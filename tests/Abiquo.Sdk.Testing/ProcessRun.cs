using System.Diagnostics;

namespace Abiquo.Sdk.Testing;

/// <summary>A program that has ended, and what it printed.</summary>
public sealed record ProcessRun(int ExitCode, string Output, string Error)
{
    /// <summary>Runs a program until it ends, with nothing to read on its standard input.</summary>
    public static ProcessRun Of(ProcessStartInfo start) => OfAsync(start, Timeout.InfiniteTimeSpan).GetAwaiter().GetResult();

    /// <summary>Runs a program until it ends, with nothing to read on its standard input.</summary>
    /// <exception cref="TimeoutException">
    /// It did not end in time; it and its children were killed. The message holds what it printed.
    /// </exception>
    public static async Task<ProcessRun> OfAsync(ProcessStartInfo start, TimeSpan limit)
    {
        ArgumentNullException.ThrowIfNull(start);
        start.RedirectStandardInput = start.RedirectStandardOutput = start.RedirectStandardError = true;
        using var process = Process.Start(start)!;
        process.StandardInput.Close();

        // Both at once: a child that fills one pipe while we wait on the other would wait for us.
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        using var time = new CancellationTokenSource(limit);
        try
        {
            await process.WaitForExitAsync(time.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            var command = string.Join(' ', start.ArgumentList.Prepend(start.FileName));
            var printed = await output.ConfigureAwait(false) + await error.ConfigureAwait(false);
            throw new TimeoutException($"{command} did not end within {limit}:\n{printed}");
        }

        return new(process.ExitCode, await output.ConfigureAwait(false), await error.ConfigureAwait(false));
    }
}

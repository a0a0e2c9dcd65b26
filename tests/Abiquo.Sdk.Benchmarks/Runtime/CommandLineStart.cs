using System.Diagnostics;
using Abiquo.Sdk.Benchmarks.Turns;
using BenchmarkDotNet.Attributes;

namespace Abiquo.Sdk.Benchmarks.Runtime;

/// <summary>The command line from a built binary: <c>matrix</c> on the sample, beside a program of .NET that does nothing.</summary>
public class CommandLineStart
{
    [Benchmark(Baseline = true)]
    public TimeSpan Empty_program() => Run(typeof(CommandLineStart).Assembly.Location, Nothing);

    [Benchmark]
    public TimeSpan Matrix_of_the_sample() => Run(Path.Combine(AppContext.BaseDirectory, "Distributed.dll"), "matrix");

    /// <summary>The word that makes this program one that does nothing.</summary>
    public const string Nothing = "nothing";

    private static TimeSpan Run(string program, string argument)
    {
        var start = Stopwatch.GetTimestamp();
        using var child = Process.Start(new ProcessStartInfo("dotnet", [program, argument]) { RedirectStandardOutput = true })!;
        _ = child.StandardOutput.ReadToEnd();
        child.WaitForExit();
        return child.ExitCode == 0 ? Stopwatch.GetElapsedTime(start) : throw new InvalidOperationException(program + " failed");
    }
}

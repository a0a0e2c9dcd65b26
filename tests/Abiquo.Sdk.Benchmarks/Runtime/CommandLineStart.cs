using System.Diagnostics;
using Abiquo.Sdk.Benchmarks.Turns;
using BenchmarkDotNet.Attributes;

namespace Abiquo.Sdk.Benchmarks.Runtime;

/// <summary>The command line from a built binary: <c>matrix</c> on the sample, beside a program of .NET that does nothing.</summary>
public class CommandLineStart
{
    private readonly string _empty = typeof(CommandLineStart).Assembly.Location;
    private readonly string _sample = Path.Combine(AppContext.BaseDirectory, "Distributed.dll");

    [Benchmark(Baseline = true)]
    public TimeSpan Empty_program() => Run(_empty, Nothing);

    [Benchmark]
    public TimeSpan Matrix_of_the_sample() => Run(_sample, "matrix");

    /// <summary>The word that makes this program one that does nothing.</summary>
    public const string Nothing = "nothing";

    private static TimeSpan Run(string program, string argument)
    {
        var start = Stopwatch.GetTimestamp();
        _ = Child.Run(program, argument);
        return Stopwatch.GetElapsedTime(start);
    }
}

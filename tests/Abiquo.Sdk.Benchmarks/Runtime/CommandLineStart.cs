using System.Diagnostics;
using Abiquo.Sdk.Benchmarks.Interleaved;
using BenchmarkDotNet.Attributes;

namespace Abiquo.Sdk.Benchmarks.Runtime;

/// <summary>The start of a built program: the verb <c>matrix</c> of the sample, compared with a .NET program that does nothing.</summary>
public class CommandLineStart
{
    /// <summary>The argument that makes this program do nothing.</summary>
    public const string EmptyProgramVerb = "nothing";

    private readonly string _thisProgram = typeof(CommandLineStart).Assembly.Location;
    private readonly string _sample = Path.Combine(AppContext.BaseDirectory, "Distributed.dll");

    [Benchmark(Baseline = true)]
    public TimeSpan Empty_program() => Run(_thisProgram, EmptyProgramVerb);

    [Benchmark]
    public TimeSpan Matrix_of_the_sample() => Run(_sample, "matrix");

    private static TimeSpan Run(string program, string argument)
    {
        var start = Stopwatch.GetTimestamp();
        _ = ChildProcess.Run(program, argument);
        return Stopwatch.GetElapsedTime(start);
    }
}

using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using Abiquo.Sdk.Benchmarks.Interleaved;
using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;

namespace Abiquo.Sdk.Benchmarks.Generator;

/// <summary>
/// The first run of the generator in a compiler process that has just started, including loading its assemblies: the cost of a single
/// build on the command line.
/// </summary>
public class ColdStart
{
    /// <summary>The argument that makes this program the measured child process.</summary>
    public const string Verb = "cold";

    [Params(10, 100)]
    public int Appliances { get; set; }

    [Benchmark]
    public TimeSpan Empty_generator() => Start("empty");

    [Benchmark(Baseline = true)]
    public TimeSpan The_same_text_from_a_string_builder() => Start("pass-through");

    [Benchmark]
    [Target(Ratio = 1.5)]
    public TimeSpan Generator() => Start("topology");

    /// <summary>
    /// Runs a generator in this process, which must be new, and returns how many milliseconds it took from the project to the generated
    /// sources; 0 if it generated none.
    /// </summary>
    public static string MeasureInThisProcess(string generator, string input)
    {
        var spec = new InMemorySpec(File.ReadAllText(input));
        var project = Compilations.Create(Compilations.Parse("internal static class Unrelated;"));
        _ = project.GetTypeByMetadataName("Unrelated");
        var watch = Stopwatch.StartNew();
        var driver = generator switch
        {
            "empty" => GeneratorDrivers.Create(new EmptyGenerator(), spec),
            "pass-through" => GeneratorDrivers.Create(new PassThroughGenerator(), spec),
            _ => LoadTopologyGenerator(spec),
        };
        var sources = driver.RunGenerators(project).GetRunResult().GeneratedTrees.Length;
        var time = watch.Elapsed.TotalMilliseconds;
        return sources == 0 && generator != "empty" ? "0" : time.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>Not inlined, so that the generator's assembly is loaded by the call and not before.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static GeneratorDriver LoadTopologyGenerator(InMemorySpec spec) => GeneratorDrivers.CreateForTopology(spec);

    private TimeSpan Start(string generator)
    {
        var input = Path.Combine(Path.GetTempPath(), $"abiquo-cold-{Environment.ProcessId}.{generator}");
        File.WriteAllText(input, generator == "pass-through" ? PassThroughGenerator.Input(Appliances) : SyntheticSpec.Create(Appliances));
        var printed = ChildProcess.Run(typeof(ColdStart).Assembly.Location, Verb, generator, input);
        File.Delete(input);
        return double.TryParse(printed, CultureInfo.InvariantCulture, out var milliseconds) && milliseconds > 0
            ? TimeSpan.FromMilliseconds(milliseconds)
            : throw new InvalidOperationException($"The child process printed '{printed}' instead of a time.");
    }
}

using System.Globalization;
using Abiquo.Sdk.Benchmarks.Turns;
using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis.CSharp;

namespace Abiquo.Sdk.Benchmarks.Generator;

/// <summary>A driver's first run over a spec, beside what the compiler then does with the text.</summary>
public class FullRun : IDescribed
{
    private readonly CSharpCompilation _project = Compilations.BeforeAndAfterAKeystroke()[0];
    private SpecText _spec = null!;
    private IReadOnlyList<string> _texts = [];

    /// <summary>The number of appliances; 0 for the shipped spec.</summary>
    [Params(0, 10, 100, 1_000, 10_000)]
    public int Appliances { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _spec = Appliances == 0 ? Specs.Shipped : new SpecText(SyntheticSpec.Of(Appliances));
        _texts = Drivers.TextsOf(Drivers.OfTopology(_spec).RunGenerators(_project));
    }

    [Benchmark(Baseline = true)]
    public int Compiler_parses_and_binds() => Compilations.Bind(_texts);

    [Benchmark]
    [Allowed(Ratio = 0.01)]
    public int Generator_writes() => Drivers.OfTopology(_spec).RunGenerators(_project).GetHashCode();

    public string Description
    {
        get
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            Generator_writes();
            var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
            double characters = _texts.Sum(text => text.Length);
            var lines = _texts.Sum(text => text.Count(c => c == '\n'));
            return string.Create(CultureInfo.InvariantCulture, $"{_texts.Count} files, {lines:#,0} lines, {characters / 1024:#,0} KB; {allocated / characters:0.0} bytes allocated for each that is written.");
        }
    }
}

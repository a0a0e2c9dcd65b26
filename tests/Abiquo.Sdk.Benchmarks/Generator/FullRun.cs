using System.Globalization;
using Abiquo.Sdk.Benchmarks.Interleaved;
using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis.CSharp;

namespace Abiquo.Sdk.Benchmarks.Generator;

/// <summary>The first run of a driver on a spec, compared with the compiler's work on the generated code.</summary>
public class FullRun : IAnnotated
{
    private readonly CSharpCompilation _project = Compilations.BeforeAndAfterEdit()[0];
    private InMemorySpec _spec = null!;
    private IReadOnlyList<string> _texts = [];

    /// <summary>The number of appliances, or 0 for the shipped spec.</summary>
    [Params(0, 10, 100, 1_000, 10_000)]
    public int Appliances { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _spec = Appliances == 0 ? ShippedSpec.Text : new InMemorySpec(SyntheticSpec.Create(Appliances));
        _texts = GeneratorDrivers.GeneratedTexts(GeneratorDrivers.CreateForTopology(_spec).RunGenerators(_project));
    }

    [Benchmark(Baseline = true)]
    public int Compiler_parses_and_binds() => Compilations.Bind(_texts);

    [Benchmark]
    [Target(Ratio = 0.02)]
    public int Generator_writes() => GeneratorDrivers.CreateForTopology(_spec).RunGenerators(_project).GetHashCode();

    public string Note
    {
        get
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            Generator_writes();
            var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
            double size = _texts.Sum(text => text.Length);
            var lines = _texts.Sum(text => text.Count(c => c == '\n'));
            return string.Create(
                CultureInfo.InvariantCulture,
                $"{_texts.Count} files, {lines:#,0} lines, {size / 1024:#,0} KB; {allocated / size:0.0} bytes allocated per byte written.");
        }
    }
}

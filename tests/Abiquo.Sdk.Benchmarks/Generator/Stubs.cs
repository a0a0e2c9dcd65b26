using System.Runtime.Loader;
using Abiquo.Sdk.Benchmarks.Interleaved;
using BenchmarkDotNet.Attributes;

namespace Abiquo.Sdk.Benchmarks.Generator;

/// <summary>
/// What it costs our own library that every illegal pair of the shipped spec has a stub that explains the refusal, compared with the
/// same classes with one refusal for each source, as they are generated for a user's own spec.
/// </summary>
public class Stubs : IAnnotated
{
    private readonly IReadOnlyList<string> _stubs = Generate(ShippedSpec.Text);
    private readonly IReadOnlyList<string> _catchAll = Generate(new InMemorySpec(ShippedSpec.Text.Content));
    private byte[] _withStubs = [];
    private byte[] _withCatchAll = [];

    [GlobalSetup]
    public void Setup()
    {
        _withStubs = Compile(_stubs);
        _withCatchAll = Compile(_catchAll);
    }

    [Benchmark(Baseline = true)]
    public int Compile_with_one_refusal_per_source() => Compile(_catchAll).Length;

    [Benchmark]
    public int Compile_with_one_stub_per_pair() => Compile(_stubs).Length;

    [Benchmark]
    public int Load_with_one_refusal_per_source() => Load(_withCatchAll);

    [Benchmark]
    public int Load_with_one_stub_per_pair() => Load(_withStubs);

    public string Note =>
        $"{Size(_catchAll, _withCatchAll)} with one refusal per source, {Size(_stubs, _withStubs)} with one stub per pair.";

    private static IReadOnlyList<string> Generate(InMemorySpec spec) => GeneratorDrivers.GeneratedTexts(
        GeneratorDrivers.CreateForTopology(spec).RunGenerators(Compilations.BeforeAndAfterEdit()[0]));

    private static string Size(IReadOnlyList<string> texts, byte[] assembly) => FormattableString.Invariant(
        $"{texts.Sum(text => text.Count(c => c == '\n')):#,0} lines and {assembly.Length / 1024:#,0} KB");

    private static byte[] Compile(IReadOnlyList<string> texts)
    {
        using var assembly = new MemoryStream();
        var result = Compilations.Create(texts.Select(Compilations.Parse)).Emit(assembly);
        return result.Success ? assembly.ToArray() : throw new InvalidOperationException(result.Diagnostics[0].ToString());
    }

    /// <summary>Loads the classes and creates the definition of one appliance, as the first use in a program does.</summary>
    private static int Load(byte[] assembly)
    {
        var context = new AssemblyLoadContext("Measured", isCollectible: true);
        var appliance = context.LoadFromStream(new MemoryStream(assembly)).GetType("Measured.V2V")!;
        var definition = appliance.GetProperty("About")!.GetValue(null)!;
        context.Unload();
        return definition.GetHashCode();
    }
}

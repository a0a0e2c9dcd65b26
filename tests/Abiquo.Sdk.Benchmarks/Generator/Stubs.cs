using System.Runtime.Loader;
using Abiquo.Sdk.Benchmarks.Turns;
using BenchmarkDotNet.Attributes;

namespace Abiquo.Sdk.Benchmarks.Generator;

/// <summary>
/// What it costs our own library that each illegal pair of the shipped spec has a stub which says why it is refused; beside it the same
/// classes with one refusal for each source, as a user's own spec has them.
/// </summary>
public class Stubs : IDescribed
{
    private readonly IReadOnlyList<string> _stubs = Generated(Specs.Shipped);
    private readonly IReadOnlyList<string> _catchAll = Generated(new SpecText(Specs.Shipped.Content));
    private byte[] _withStubs = [];
    private byte[] _withCatchAll = [];

    [GlobalSetup]
    public void Setup()
    {
        _withStubs = Image(_stubs);
        _withCatchAll = Image(_catchAll);
    }

    [Benchmark(Baseline = true)]
    public int Compile_with_one_refusal_a_source() => Image(_catchAll).Length;

    [Benchmark]
    public int Compile_with_a_stub_a_pair() => Image(_stubs).Length;

    [Benchmark]
    public int Load_with_one_refusal_a_source() => Load(_withCatchAll);

    [Benchmark]
    public int Load_with_a_stub_a_pair() => Load(_withStubs);

    public string Description => FormattableString.Invariant(
        $"{Lines(_catchAll):#,0} lines and {_withCatchAll.Length / 1024:#,0} KB with one refusal a source, {Lines(_stubs):#,0} lines and {_withStubs.Length / 1024:#,0} KB with a stub a pair.");

    private static IReadOnlyList<string> Generated(SpecText spec) => Drivers.TextsOf(Drivers.OfTopology(spec).RunGenerators(Compilations.BeforeAndAfterAKeystroke()[0]));

    private static int Lines(IReadOnlyList<string> texts) => texts.Sum(text => text.Count(c => c == '\n'));

    private static byte[] Image(IReadOnlyList<string> texts)
    {
        using var image = new MemoryStream();
        var result = Compilations.Of(texts.Select(Compilations.Tree)).Emit(image);
        return result.Success ? image.ToArray() : throw new InvalidOperationException(result.Diagnostics[0].ToString());
    }

    /// <summary>Loads the classes and makes the links of one appliance, as a program's first use does.</summary>
    private static int Load(byte[] image)
    {
        var context = new AssemblyLoadContext("Measured", isCollectible: true);
        var appliance = context.LoadFromStream(new MemoryStream(image)).GetType("Measured.V2V")!;
        var definition = appliance.GetProperty("About")!.GetValue(null)!;
        context.Unload();
        return definition.GetHashCode();
    }
}

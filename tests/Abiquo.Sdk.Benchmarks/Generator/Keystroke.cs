using Abiquo.Sdk.Benchmarks.Turns;
using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Abiquo.Sdk.Benchmarks.Generator;

/// <summary>An edit of C# that has nothing to do with the spec, in an editor that runs all generators again.</summary>
public class Keystroke : IDescribed
{
    private readonly CSharpCompilation[] _projects = Compilations.BeforeAndAfterAKeystroke();
    private GeneratorDriver _topology = null!;
    private GeneratorDriver _oneConstant = null!;
    private GeneratorDriver _constants = null!;
    private int _outputs;
    private int _turn;

    [Params(10, 100, 1_000, 10_000)]
    public int Appliances { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _topology = Drivers.OfTopology(new SpecText(SyntheticSpec.Of(Appliances))).RunGenerators(_projects[0]);
        _outputs = Drivers.TextsOf(_topology).Count;
        _oneConstant = Drivers.Of(new ConstantGenerator(1)).RunGenerators(_projects[0]);
        _constants = Drivers.Of(new ConstantGenerator(_outputs)).RunGenerators(_projects[0]);
    }

    [Benchmark(Baseline = true)]
    public int Driver_with_one_constant_output() => Type(ref _oneConstant);

    [Benchmark]
    public int Driver_with_as_many_constant_outputs() => Type(ref _constants);

    [Benchmark]
    [Allowed(Ratio = 2)]
    public int Generator() => Type(ref _topology);

    public string Description => $"{_outputs} outputs.";

    private int Type(ref GeneratorDriver driver)
    {
        _turn ^= 1;
        driver = driver.RunGenerators(_projects[_turn]);
        return _turn;
    }
}

/// <summary>Writes the same files whatever happens: what is left is the driver's own work.</summary>
internal sealed class ConstantGenerator(int outputs) : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var names = context.AnalyzerConfigOptionsProvider.SelectMany((_, _) => Enumerable.Range(0, outputs));
        context.RegisterSourceOutput(names, (output, i) => output.AddSource($"Constant{i}.g.cs", $"internal static class Constant{i};"));
    }
}

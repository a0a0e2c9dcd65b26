using Abiquo.Sdk.Benchmarks.Interleaved;
using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Abiquo.Sdk.Benchmarks.Generator;

/// <summary>An edit of C# code that has nothing to do with the spec, after which an editor runs all generators again.</summary>
public class Keystroke : IAnnotated
{
    private readonly CSharpCompilation[] _projects = Compilations.BeforeAndAfterEdit();
    private GeneratorDriver _topology = null!;
    private GeneratorDriver _oneConstant = null!;
    private GeneratorDriver _constants = null!;
    private int _outputs;
    private int _current;

    [Params(10, 100, 1_000, 10_000)]
    public int Appliances { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _topology = GeneratorDrivers.CreateForTopology(new InMemorySpec(SyntheticSpec.Create(Appliances))).RunGenerators(_projects[0]);
        _outputs = GeneratorDrivers.GeneratedTexts(_topology).Count;
        _oneConstant = GeneratorDrivers.Create(new ConstantGenerator(1)).RunGenerators(_projects[0]);
        _constants = GeneratorDrivers.Create(new ConstantGenerator(_outputs)).RunGenerators(_projects[0]);
    }

    [Benchmark(Baseline = true)]
    public int Driver_with_one_constant_output() => Edit(ref _oneConstant);

    [Benchmark]
    public int Driver_with_as_many_constant_outputs() => Edit(ref _constants);

    [Benchmark]
    [Target(Ratio = 2)]
    public int Generator() => Edit(ref _topology);

    public string Note => $"{_outputs} outputs.";

    private int Edit(ref GeneratorDriver driver)
    {
        _current ^= 1;
        driver = driver.RunGenerators(_projects[_current]);
        return _current;
    }
}

using Abiquo.Sdk.Benchmarks.Interleaved;
using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Abiquo.Sdk.Benchmarks.Generator;

/// <summary>An edit of the spec, including parsing the files that are generated anew.</summary>
public class SpecEdit
{
    private readonly CSharpCompilation _project = Compilations.BeforeAndAfterEdit()[0];
    private readonly HashSet<SourceText> _generatedBefore = new(ReferenceEqualityComparer.Instance);
    private InMemorySpec _original = null!;
    private InMemorySpec _reformatted = null!;
    private InMemorySpec _edited = null!;
    private GeneratorDriver _driver = null!;

    [Params(10, 100, 1_000, 10_000)]
    public int Appliances { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        var text = SyntheticSpec.Create(Appliances);
        _original = new InMemorySpec(text);
        _reformatted = new InMemorySpec("\n" + text);
        _edited = new InMemorySpec(SyntheticSpec.Create(Appliances, "Serves the others, edited."));
        _driver = GeneratorDrivers.CreateForTopology(_original).RunGenerators(_project);
        foreach (var source in _driver.GetRunResult().Results[0].GeneratedSources)
        {
            _ = source.SyntaxTree.GetRoot();
            _generatedBefore.Add(source.SourceText);
        }
    }

    [Benchmark]
    public int White_space() => Edit(_reformatted) is 0
        ? 0
        : throw new InvalidOperationException("A change of white space regenerated a file.");

    [Benchmark]
    [Target(Milliseconds = 1, At = 100)]
    public int One_appliance() => Edit(_edited) is 2
        ? 2
        : throw new InvalidOperationException("A change of one appliance did not regenerate exactly its file and the fingerprint.");

    /// <summary>
    /// Edits the spec, parses the files that are generated anew and returns their number. Drivers are immutable, so every call starts
    /// from the same state.
    /// </summary>
    private int Edit(InMemorySpec next)
    {
        var driver = _driver.ReplaceAdditionalText(_original, next).RunGenerators(_project);
        var regenerated = 0;
        foreach (var source in driver.GetRunResult().Results[0].GeneratedSources)
        {
            if (!_generatedBefore.Contains(source.SourceText))
            {
                regenerated++;
                _ = source.SyntaxTree.GetRoot();
            }
        }

        return regenerated;
    }
}

using Abiquo.Sdk.Benchmarks.Turns;
using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Abiquo.Sdk.Benchmarks.Generator;

/// <summary>An edit of the spec, with the parsing of what is written again.</summary>
public class SpecEdit
{
    private readonly CSharpCompilation _project = Compilations.BeforeAndAfterAKeystroke()[0];
    private readonly HashSet<SourceText> _before = new(ReferenceEqualityComparer.Instance);
    private SpecText _shown = null!;
    private SpecText _blank = null!;
    private SpecText _edited = null!;
    private GeneratorDriver _driver = null!;

    [Params(10, 100, 1_000, 10_000)]
    public int Appliances { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        var text = SyntheticSpec.Of(Appliances);
        _shown = new SpecText(text);
        _blank = new SpecText("\n" + text);
        _edited = new SpecText(SyntheticSpec.Of(Appliances, "Serves the others, edited."));
        _driver = Drivers.OfTopology(_shown).RunGenerators(_project);
        ParseNew(_driver);
    }

    [Benchmark]
    public int White_space() => Edit(_blank) is 0 ? 0 : throw new InvalidOperationException("a file was written again");

    [Benchmark]
    [Allowed(Milliseconds = 1, At = 100)]
    public int One_appliance() => Edit(_edited) is 1 ? 1 : throw new InvalidOperationException("not one file was written again");

    /// <summary>Always from the same state, which the driver, as a value, keeps.</summary>
    private int Edit(SpecText next)
    {
        var driver = _driver.ReplaceAdditionalText(_shown, next).RunGenerators(_project);
        return ParseNew(driver, keep: false);
    }

    private int ParseNew(GeneratorDriver driver, bool keep = true)
    {
        var written = 0;
        foreach (var source in driver.GetRunResult().Results[0].GeneratedSources)
        {
            if (!_before.Contains(source.SourceText))
            {
                written++;
                _ = source.SyntaxTree.GetRoot();
                _ = keep && _before.Add(source.SourceText);
            }
        }

        return written;
    }
}

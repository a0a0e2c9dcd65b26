using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Abiquo.Sdk.Generator.Tests.Harness;

/// <summary>A run of the generator over specs, with its results.</summary>
internal sealed class GeneratorRun
{
    private GeneratorDriver _driver;
    private Compilation _compilation;
    private HashSet<SourceText> _before = new(ReferenceEqualityComparer.Instance);

    public GeneratorRun(params SpecText[] specs)
    {
        _compilation = Compiler.Compile(Compiler.Tree("internal static class Unrelated;"));
        _driver = CSharpGeneratorDriver.Create(
            [new TopologyGenerator().AsSourceGenerator()],
            specs,
            Compiler.Parse,
            new SpecOptions(),
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
        Run();
    }

    public static GeneratorRun Over(string spec) => new(new SpecText("topology-spec.json", spec));

    /// <summary>Runs over a user's spec that extends the shipped one.</summary>
    public static GeneratorRun OfExtension(string? extension = null) => new(
        new SpecText("corp.json", extension ?? RepositoryFiles.Extension, "own"), new SpecText("topology-spec.json", RepositoryFiles.DefaultSpec, "basis"));

    public GeneratorRunResult Result { get; private set; }

    public IEnumerable<Diagnostic> Diagnostics => Result.Diagnostics;

    /// <summary>What is wrong with the specs. Rules of specs made for a test may be of no use.</summary>
    public IEnumerable<Diagnostic> Errors => Diagnostics.Where(diagnostic => diagnostic.DefaultSeverity == DiagnosticSeverity.Error);

    public IReadOnlyDictionary<string, string> Sources => Result.GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText.ToString());

    public IEnumerable<SyntaxTree> Trees => Result.GeneratedSources.Select(source => source.SyntaxTree);

    /// <summary>Compiles the generated code together with a program that uses it, and returns the diagnostics.</summary>
    public IReadOnlyList<Diagnostic> Compile(string program = "") => [.. Compilation(program).GetDiagnostics()];

    /// <summary>As <see cref="Compile"/>, with the diagnostics of our analyzers.</summary>
    public IReadOnlyList<Diagnostic> Analyze(string program = "") => AnalyzerRun.Over(Compilation(program));

    /// <summary>Compiles and loads the generated code and a program.</summary>
    public System.Reflection.Assembly Load(string program)
    {
        using var image = new MemoryStream();
        var emitted = Compilation(program).Emit(image);
        Assert.That(emitted.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error), Is.Empty);
        return System.Reflection.Assembly.Load(image.ToArray());
    }

    /// <summary>Edits the spec and runs again, like an editor.</summary>
    public GeneratorRun Replace(SpecText old, SpecText next)
    {
        _driver = _driver.ReplaceAdditionalText(old, next);
        return Run();
    }

    /// <summary>Edits unrelated C# and runs again.</summary>
    public GeneratorRun Type(string source)
    {
        _compilation = _compilation.ReplaceSyntaxTree(_compilation.SyntaxTrees.First(), Compiler.Tree(source));
        return Run();
    }

    /// <summary>Returns the reason for the state of each output of a step.</summary>
    public IReadOnlyList<IncrementalStepRunReason> Reasons(string step) =>
        [.. Result.TrackedSteps[step].SelectMany(run => run.Outputs).Select(output => output.Reason)];

    /// <summary>Returns the reason for the state of each generated file.</summary>
    public IReadOnlyList<IncrementalStepRunReason> OutputReasons() =>
        [.. Result.TrackedOutputSteps.SelectMany(steps => steps.Value).SelectMany(run => run.Outputs).Select(output => output.Reason)];

    /// <summary>The names of the files that the last run rewrote.</summary>
    public IReadOnlyList<string> Rewritten => [.. Result.GeneratedSources.Where(source => !_before.Contains(source.SourceText)).Select(source => source.HintName)];

    private CSharpCompilation Compilation(string program) => Compiler.Compile([.. Trees, Compiler.Tree(program)]);

    private GeneratorRun Run()
    {
        _before = new(Result.GeneratedSources.IsDefault ? [] : Result.GeneratedSources.Select(source => source.SourceText), ReferenceEqualityComparer.Instance);
        _driver = _driver.RunGenerators(_compilation);
        Result = _driver.GetRunResult().Results.Single();
        Assert.That(Result.Exception, Is.Null, "the generator never throws");
        return this;
    }
}

namespace Abiquo.Sdk.Generator.Tests.Harness;

/// <summary>The generator run over specs, and what came of it.</summary>
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

    /// <summary>A user's spec that adds to the shipped one.</summary>
    public static GeneratorRun OfExtension(string? extension = null) => new(
        new SpecText("corp.json", extension ?? RepositoryFiles.Extension, "own"), new SpecText("topology-spec.json", RepositoryFiles.DefaultSpec, "basis"));

    public GeneratorRunResult Result { get; private set; }

    public IEnumerable<Diagnostic> Diagnostics => Result.Diagnostics;

    public IReadOnlyDictionary<string, string> Sources => Result.GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText.ToString());

    public IEnumerable<SyntaxTree> Trees => Result.GeneratedSources.Select(source => source.SyntaxTree);

    /// <summary>What the compiler says about the generated code together with a program that uses it.</summary>
    public IReadOnlyList<Diagnostic> Compile(string program = "") => [.. Compilation(program).GetDiagnostics()];

    /// <summary>As <see cref="Compile"/>, and what our analyzers say.</summary>
    public IReadOnlyList<Diagnostic> Analyze(string program = "") => AnalyzerRun.Over(Compilation(program));

    /// <summary>The generated code and a program, compiled and loaded.</summary>
    public System.Reflection.Assembly Load(string program)
    {
        using var image = new MemoryStream();
        var emitted = Compilation(program).Emit(image);
        Assert.That(emitted.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error), Is.Empty);
        return System.Reflection.Assembly.Load(image.ToArray());
    }

    /// <summary>Edits the spec and runs again, as an editor does.</summary>
    public GeneratorRun Replace(SpecText old, SpecText next)
    {
        _driver = _driver.ReplaceAdditionalText(old, next);
        return Run();
    }

    /// <summary>Edits C# that has nothing to do with the spec and runs again.</summary>
    public GeneratorRun Type(string source)
    {
        _compilation = _compilation.ReplaceSyntaxTree(_compilation.SyntaxTrees.First(), Compiler.Tree(source));
        return Run();
    }

    /// <summary>Why each output of a step is as it is.</summary>
    public IReadOnlyList<IncrementalStepRunReason> Reasons(string step) =>
        [.. Result.TrackedSteps[step].SelectMany(run => run.Outputs).Select(output => output.Reason)];

    /// <summary>Why each generated file is as it is, by name.</summary>
    public IReadOnlyList<IncrementalStepRunReason> OutputReasons() =>
        [.. Result.TrackedOutputSteps.SelectMany(steps => steps.Value).SelectMany(run => run.Outputs).Select(output => output.Reason)];

    /// <summary>The names of the files that the last run wrote again.</summary>
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

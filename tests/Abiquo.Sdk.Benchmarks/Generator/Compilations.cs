using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Abiquo.Sdk.Benchmarks.Generator;

/// <summary>
/// Creates users' projects in memory. They compile on one core, so that the compiler's time is comparable with the generator's.
/// </summary>
internal static class Compilations
{
    /// <summary>Gets parse options without documentation comments: the most common build, and the cheapest for the compiler.</summary>
    public static CSharpParseOptions ParseOptions { get; } = new(LanguageVersion.CSharp12, DocumentationMode.None);

    private static readonly MetadataReference[] References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is "netstandard.dll"
                || Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path)),
        MetadataReference.CreateFromFile(typeof(Appliance).Assembly.Location),
    ];

    /// <summary>Creates a project that references the framework and Abiquo.Sdk.</summary>
    public static CSharpCompilation Create(params IEnumerable<SyntaxTree> trees) => CSharpCompilation.Create(
        "User",
        trees,
        References,
        new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary, concurrentBuild: false, nullableContextOptions: NullableContextOptions.Enable));

    public static SyntaxTree Parse(string source) => CSharpSyntaxTree.ParseText(source, ParseOptions);

    /// <summary>Creates a project twice: before and after a keystroke in code that has nothing to do with the spec.</summary>
    public static CSharpCompilation[] BeforeAndAfterEdit()
    {
        var before = Create(Parse("internal static class Unrelated;"));
        return [before, before.ReplaceSyntaxTree(before.SyntaxTrees[0], Parse("internal static class Unrelated { }"))];
    }

    /// <summary>Parses and binds generated texts as the compiler does, and returns the number of diagnostics.</summary>
    public static int Bind(IEnumerable<string> texts)
    {
        var diagnostics = Create(texts.Select(Parse)).GetDiagnostics();
        return diagnostics.FirstOrDefault(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error) is { } error
            ? throw new InvalidOperationException($"The generated code does not compile: {error}")
            : diagnostics.Length;
    }
}

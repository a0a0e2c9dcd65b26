using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Abiquo.Sdk.Benchmarks.Generator;

/// <summary>A user's project in memory, on one core, so that the compiler's time is comparable with the generator's.</summary>
internal static class Compilations
{
    /// <summary>Without documentation, which is how most programs are built and what costs the compiler least.</summary>
    public static CSharpParseOptions Parse { get; } = new(LanguageVersion.CSharp12, DocumentationMode.None);

    private static readonly MetadataReference[] References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal) || Path.GetFileName(path) is "netstandard.dll")
            .Select(path => MetadataReference.CreateFromFile(path)),
        MetadataReference.CreateFromFile(typeof(Appliance).Assembly.Location),
    ];

    /// <summary>The references without the SDK: its own classes are compiled there.</summary>
    public static CSharpCompilation Of(params IEnumerable<SyntaxTree> trees) => CSharpCompilation.Create(
        "User",
        trees,
        References,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, concurrentBuild: false, nullableContextOptions: NullableContextOptions.Enable));

    public static SyntaxTree Tree(string source) => CSharpSyntaxTree.ParseText(source, Parse);

    /// <summary>A project before and after a keystroke somewhere.</summary>
    public static CSharpCompilation[] BeforeAndAfterAKeystroke()
    {
        var before = Of(Tree("internal static class Unrelated;"));
        return [before, before.ReplaceSyntaxTree(before.SyntaxTrees[0], Tree("internal static class Unrelated { }"))];
    }

    /// <summary>What the compiler does with a text: parse it, declare and bind all that is in it.</summary>
    public static int Bind(IEnumerable<string> texts)
    {
        var diagnostics = Of(texts.Select(Tree)).GetDiagnostics();
        return diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            ? throw new InvalidOperationException("what was generated does not compile: " + diagnostics.First(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error))
            : diagnostics.Length;
    }
}

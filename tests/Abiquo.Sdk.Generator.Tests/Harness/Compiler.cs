using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Abiquo.Sdk.Generator.Tests.Harness;

/// <summary>Compiles C# in memory with the strictest settings.</summary>
internal static class Compiler
{
    public static CSharpParseOptions Parse { get; } = new(LanguageVersion.CSharp12, DocumentationMode.Diagnose);

    private static readonly MetadataReference[] Platform =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal) || Path.GetFileName(path) is "netstandard.dll" or "mscorlib.dll" or "Microsoft.CSharp.dll")
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    private static readonly MetadataReference Sdk = MetadataReference.CreateFromFile(typeof(Appliance).Assembly.Location);

    // As every project of the .NET SDK has it: the library is compiled against an older framework than the tests run on.
    private static readonly Dictionary<string, ReportDiagnostic> NoWarn = new() { ["CS1701"] = ReportDiagnostic.Suppress, ["CS1702"] = ReportDiagnostic.Suppress };

    public static CSharpCompilation Compile(params IEnumerable<SyntaxTree> trees) => CSharpCompilation.Create(
        "Consumer",
        trees,
        [.. Platform, Sdk],
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, warningLevel: 9999, nullableContextOptions: NullableContextOptions.Enable, generalDiagnosticOption: ReportDiagnostic.Error)
            .WithSpecificDiagnosticOptions(NoWarn));

    public static SyntaxTree Tree(string source, string path = "Program.cs") => CSharpSyntaxTree.ParseText(source, Parse, path);
}

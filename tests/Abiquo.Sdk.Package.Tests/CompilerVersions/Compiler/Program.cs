// Runs one version of the compiler: loads the packed generator and analyzers as the compiler does, compiles the program in each folder,
// and prints the diagnostics in the format of a build log.
// Arguments: the generator assembly, the SDK assembly, the item metadata that marks a spec, the folder that contains the programs.
using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

var (generatorPath, sdkPath, specMetadata, programs) = (args[0], args[1], args[2], args[3]);
CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;

// Dependencies of the generator are next to it.
AssemblyLoadContext.Default.Resolving += (context, name) =>
{
    var path = Path.Combine(Path.GetDirectoryName(generatorPath)!, name.Name + ".dll");
    return File.Exists(path) ? context.LoadFromAssemblyPath(path) : null;
};
var packed = new AnalyzerFileReference(generatorPath, new Loader());
packed.AnalyzerLoadFailed += (_, failure) =>
    Console.WriteLine($"{generatorPath}: error LOAD1: {failure.ErrorCode} {failure.Message}");
var generators = packed.GetGenerators(LanguageNames.CSharp);
var analyzers = packed.GetAnalyzers(LanguageNames.CSharp);
Console.WriteLine($"compiler {typeof(CSharpCompilation).Assembly.GetName().Version!.ToString(3)}");
Console.WriteLine($"generators {generators.Length}");
Console.WriteLine($"analyzers {analyzers.Length}");

var framework = Directory.GetFiles(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "System*.dll");
var references = framework.Append(sdkPath).Select(path => MetadataReference.CreateFromFile(path)).ToList();
var parsing = new CSharpParseOptions(LanguageVersion.CSharp12);

// As every project of the .NET SDK has it: the library is compiled against an older framework than this program runs on.
var noWarn = new Dictionary<string, ReportDiagnostic> { ["CS1701"] = ReportDiagnostic.Suppress, ["CS1702"] = ReportDiagnostic.Suppress };
foreach (var folder in Directory.GetDirectories(programs).Order(StringComparer.Ordinal))
{
    var trees = Directory.GetFiles(folder, "*.cs").Select(path => CSharpSyntaxTree.ParseText(File.ReadAllText(path), parsing, path));
    var specs = Directory.GetFiles(folder, "*.json").Select(AdditionalText (path) => new SpecText(path)).ToImmutableArray();
    var compilation = CSharpCompilation.Create(
        Path.GetFileName(folder),
        trees,
        references,
        new(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable, specificDiagnosticOptions: noWarn));
    var driver = CSharpGeneratorDriver.Create(generators, specs, parsing, new SpecOptionsProvider(specMetadata));
    driver.RunGeneratorsAndUpdateCompilation(compilation, out var generated, out var found);

    // These include AD0001, the warning about an analyzer that throws.
    var analyzed = analyzers.IsEmpty
        ? generated.GetDiagnostics()
        : await generated
            .WithAnalyzers(analyzers, new AnalyzerOptions(specs, new SpecOptionsProvider(specMetadata)))
            .GetAllDiagnosticsAsync();
    foreach (var diagnostic in found.Concat(analyzed).Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning))
    {
        var position = diagnostic.Location.GetLineSpan();
        var start = position.StartLinePosition;
        var severity = diagnostic.Severity == DiagnosticSeverity.Error ? "error" : "warning";
        var message = diagnostic.GetMessage(CultureInfo.InvariantCulture);
        Console.WriteLine($"{position.Path}({start.Line + 1},{start.Character + 1}): {severity} {diagnostic.Id}: {message}");
    }
}

internal sealed class Loader : IAnalyzerAssemblyLoader
{
    public void AddDependencyLocation(string fullPath)
    {
    }

    public System.Reflection.Assembly LoadFromPath(string fullPath) => AssemblyLoadContext.Default.LoadFromAssemblyPath(fullPath);
}

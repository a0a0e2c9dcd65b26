using Abiquo.Sdk.Package.Tests.Packing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Recommendations;

namespace Abiquo.Sdk.Package.Tests.Completion;

/// <summary>A workspace, as in an editor, with a project that references the packed library and its documentation.</summary>
internal sealed class CompletionWorkspace : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly AdhocWorkspace _workspace = new();
    private readonly Project _project;

    public CompletionWorkspace()
    {
        using (var package = PackedFeed.Open(PackedFeed.Sdk))
        {
            package.ExtractTo(_folder.Root);
        }

        var framework = Directory.GetFiles(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "System*.dll");
        var sdk = MetadataReference.CreateFromFile(
            _folder.PathOf("lib/net8.0/Abiquo.Sdk.dll"),
            documentation: XmlDocumentationProvider.CreateFromFile(_folder.PathOf("lib/net8.0/Abiquo.Sdk.xml")));
        _project = _workspace.AddProject(ProjectInfo.Create(
            ProjectId.CreateNewId(),
            VersionStamp.Default,
            "app",
            "app",
            LanguageNames.CSharp,
            compilationOptions: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary),
            metadataReferences: [.. framework.Select(path => MetadataReference.CreateFromFile(path)), sdk]));
    }

    /// <summary>
    /// Returns the completions after an expression and a dot in a method with a parameter, without the members that every object has.
    /// </summary>
    public async Task<IReadOnlyList<ISymbol>> CompletionsAfterAsync(string parameter, string expression)
    {
        var before = "using Abiquo.Sdk; using Abiquo.Sdk.Platform; internal static class Program { "
            + $"internal static void Main({parameter}) {{ {expression}.";
        var document = _project.AddDocument("Program.cs", before + " } }");
        var symbols = await Recommender.GetRecommendedSymbolsAtPositionAsync(document, before.Length);
        return symbols
            .Where(symbol => symbol.ContainingType.SpecialType is not (SpecialType.System_Object or SpecialType.System_ValueType))
            .ToList();
    }

    public void Dispose()
    {
        _workspace.Dispose();
        _folder.Dispose();
    }
}

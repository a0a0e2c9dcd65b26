using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace Abiquo.Sdk.Generator.Tests.Harness;

/// <summary>A program in a workspace, as in an editor, with the fixes offered for its diagnostics.</summary>
internal sealed class FixRun : IDisposable
{
    private readonly AdhocWorkspace _workspace = new();
    private readonly Document _document;
    private readonly CodeFixProvider _provider;

    public FixRun(CodeFixProvider provider, string program, IEnumerable<SyntaxTree>? generated = null)
    {
        _provider = provider;
        var compilation = Compiler.Compile();
        var project = _workspace.AddProject(ProjectInfo.Create(
            ProjectId.CreateNewId(), VersionStamp.Default, "Consumer", "Consumer", LanguageNames.CSharp, compilationOptions: compilation.Options, parseOptions: Compiler.Parse, metadataReferences: compilation.References));
        foreach (var tree in generated ?? [])
        {
            project = project.AddDocument(Path.GetFileName(tree.FilePath), tree.GetText(), filePath: tree.FilePath).Project;
        }

        _document = project.AddDocument("Program.cs", SourceText.From(program));
    }

    /// <summary>Returns the titles of the fixes offered for the diagnostics with an id.</summary>
    public IReadOnlyList<string> Titles(string id) => [.. Found(id).Select(found => found.Action.Title)];

    /// <summary>Returns the fixes offered for the diagnostics with an id, by the number of the line, from zero.</summary>
    public ILookup<int, CodeAction> ByLine(string id) => Found(id).ToLookup(found => found.Line, found => found.Action);

    /// <summary>Returns the program after a fix.</summary>
    public string Apply(string id, string title) => Apply(Found(id).First(found => found.Action.Title == title).Action);

    /// <summary>Returns the program after a fix.</summary>
    public string Apply(CodeAction action)
    {
        var change = action.GetOperationsAsync(default).GetAwaiter().GetResult().OfType<ApplyChangesOperation>().Single();
        return Text(change.ChangedSolution.GetDocument(_document.Id)!);
    }

    public void Dispose() => _workspace.Dispose();

    private List<(int Line, CodeAction Action)> Found(string id)
    {
        var actions = new List<(int Line, CodeAction Action)>();
        foreach (var diagnostic in Diagnostics(_document).Where(diagnostic => diagnostic.Id == id))
        {
            Assert.That(_provider.FixableDiagnosticIds, Does.Contain(id));
            var line = diagnostic.Location.GetLineSpan().StartLinePosition.Line;
            _provider.RegisterCodeFixesAsync(new(_document, diagnostic, (action, _) => actions.Add((line, action)), default)).GetAwaiter().GetResult();
        }

        return actions;
    }

    private static ImmutableArray<Diagnostic> Diagnostics(Document document) => [.. AnalyzerRun.Over(document.Project.GetCompilationAsync().GetAwaiter().GetResult()!)];

    private static string Text(Document document) => document.GetTextAsync().GetAwaiter().GetResult().ToString();
}

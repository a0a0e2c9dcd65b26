using System.Collections.Immutable;
using Abiquo.Sdk.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Abiquo.Sdk.Generator.Tests.Programs;

/// <summary>A C# program in a file of its own, whose comments declare the diagnostics that it must have.</summary>
internal sealed record TestProgram(string Path, string Text)
{
    /// <summary>The folder of programs that must not compile, or not without a warning.</summary>
    public const string MustNotCompile = "MustNotCompile";

    /// <summary>The folder of programs that are similar to one of the others and must compile without a diagnostic.</summary>
    public const string MustCompile = "MustCompile";

    /// <summary>Returns all programs below one of the two folders.</summary>
    public static IReadOnlyList<TestProgram> Below(string folder) =>
    [
        .. Directory.EnumerateFiles(System.IO.Path.Combine(AppContext.BaseDirectory, folder), "*.cs", SearchOption.AllDirectories)
            .Select(file => System.IO.Path.GetRelativePath(AppContext.BaseDirectory, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)
            .Select(Read),
    ];

    public static TestProgram Read(string path) => new(path, File.ReadAllText(System.IO.Path.Combine(AppContext.BaseDirectory, path)).ReplaceLineEndings("\n"));

    public bool MustFail => Path.StartsWith($"{MustNotCompile}/", StringComparison.Ordinal);

    /// <summary>The topic of the program, such as <c>Links</c>.</summary>
    public string Theme => Path.Split('/')[1];

    /// <summary>The name of the file without its extension.</summary>
    public string Name => System.IO.Path.GetFileNameWithoutExtension(Path);

    public IReadOnlyList<ExpectedDiagnostic> Expected => ExpectedDiagnostic.In(Text);

    /// <summary>Returns what a build would print: errors and warnings of the compiler and the analyzers.</summary>
    public async Task<IReadOnlyList<Diagnostic>> Build(ImmutableArray<DiagnosticAnalyzer> analyzers)
    {
        var tree = Compiler.Tree(Text, Path);
        var compilation = Compiler.Compile(tree);
        compilation = compilation.WithOptions(compilation.Options
            // Warnings stay warnings, because a program may expect one.
            .WithGeneralDiagnosticOption(ReportDiagnostic.Default)
            .WithOutputKind(tree.GetCompilationUnitRoot().Members.OfType<GlobalStatementSyntax>().Any() ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary));
        ImmutableArray<Diagnostic> ofAnalyzers = analyzers.IsEmpty ? [] : await compilation.WithAnalyzers(analyzers).GetAnalyzerDiagnosticsAsync();
        return [.. compilation.GetDiagnostics().Concat(ofAnalyzers).Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Info && !diagnostic.IsSuppressed)];
    }

    // Shown by the test runner.
    public override string ToString() => Path;
}

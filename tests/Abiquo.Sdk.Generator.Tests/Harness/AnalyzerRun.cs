using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Abiquo.Sdk.Generator.Tests.Harness;

/// <summary>Compiles programs with the runtime and all analyzers of the package, like a consumer's build.</summary>
internal static class AnalyzerRun
{
    /// <summary>All analyzers of the assembly, found as the compiler finds them.</summary>
    public static ImmutableArray<DiagnosticAnalyzer> Analyzers { get; } =
    [
        .. typeof(TopologyGenerator).Assembly.GetTypes()
            .Where(type => type.IsDefined(typeof(DiagnosticAnalyzerAttribute), inherit: false))
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];

    /// <summary>Asserts that compiler and analyzers report exactly the marked diagnostics.</summary>
    public static IReadOnlyList<Diagnostic> Check(string marked) => Check(marked, OutputKind.DynamicallyLinkedLibrary);

    /// <summary>As <see cref="Check(string)"/>, for statements without a method around them.</summary>
    public static IReadOnlyList<Diagnostic> CheckProgram(string marked) => Check(marked, OutputKind.ConsoleApplication);

    private static IReadOnlyList<Diagnostic> Check(string marked, OutputKind kind)
    {
        var program = MarkedProgram.Parse(marked);
        var compilation = Compiler.Compile(Compiler.Tree(program.Text));
        var found = Over(compilation.WithOptions(compilation.Options.WithOutputKind(kind)));
        var shown = string.Join("\n", found.Select(diagnostic => $"{diagnostic.Id} at '{program.Text.Substring(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length)}': {Message(diagnostic)}"));
        Assert.That(found.Select(diagnostic => new Mark(diagnostic.Id, diagnostic.Location.SourceSpan)), Is.EqualTo(program.Marks), shown);
        return found;
    }

    /// <summary>As <see cref="Check(string)"/>, for statements that may use an appliance of each kind.</summary>
    public static IReadOnlyList<Diagnostic> CheckStatements(string marked, string declarations = "") => Check(
        $$"""
        #nullable enable
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using Abiquo.Sdk; using Abiquo.Sdk.Platform;
        internal static class Program
        {
            internal static void Run(Server server, Datanode datanode, RemoteServices remote, V2V v2v, Monitoring monitoring, Host host, bool condition, string text)
            {
                {{marked}}
            }
        }
        {{declarations}}
        """);

    public static IReadOnlyList<Diagnostic> Over(string program, string path = "Program.cs") => Over(Compiler.Compile(Compiler.Tree(program, path)));

    public static IReadOnlyList<Diagnostic> Over(Compilation compilation) =>
    [
        .. compilation.WithAnalyzers(Analyzers).GetAllDiagnosticsAsync().GetAwaiter().GetResult()
            .Where(diagnostic => diagnostic.Severity > DiagnosticSeverity.Hidden && !diagnostic.IsSuppressed)
            .OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start)
            .ThenBy(diagnostic => diagnostic.Id, StringComparer.Ordinal),
    ];

    public static string Message(Diagnostic diagnostic) => diagnostic.GetMessage(CultureInfo.InvariantCulture);
}

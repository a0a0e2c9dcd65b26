using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Abiquo.Sdk.Documentation.Tests.Programs;

/// <summary>Compiles C# in memory as a user's project would: with our packages, our analyzers and the SDK's implicit usings.</summary>
internal static class Compiler
{
    public static CSharpParseOptions Parse { get; } = new(LanguageVersion.Latest);

    /// <summary>The part of the package that runs in the compiler.</summary>
    public static System.Reflection.Assembly Generator { get; } = System.Reflection.Assembly.Load("Abiquo.Sdk.Generator");

    private static readonly ImmutableArray<DiagnosticAnalyzer> Analyzers =
    [
        .. Generator.GetTypes()
            .Where(type => type.IsDefined(typeof(DiagnosticAnalyzerAttribute), inherit: false))
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type, nonPublic: true)!),
    ];

    private static readonly MetadataReference[] References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => IsFramework(Path.GetFileName(path)))
            .Append(typeof(Appliance).Assembly.Location)
            .Append(System.Reflection.Assembly.Load("Abiquo.Sdk.Proof").Location)
            .Append(typeof(EnvironmentCommandLine).Assembly.Location)
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    private static readonly SyntaxTree ImplicitUsings = CSharpSyntaxTree.ParseText(
        """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """,
        Parse);

    // As every project of the .NET SDK has it: the library is compiled against an older framework than the tests run on.
    private static readonly Dictionary<string, ReportDiagnostic> NoWarn = new()
    {
        ["CS1701"] = ReportDiagnostic.Suppress,
        ["CS1702"] = ReportDiagnostic.Suppress,
    };

    /// <summary>A program and what generators wrote for it.</summary>
    public static CSharpCompilation Compile(string program, IEnumerable<SyntaxTree> generated)
    {
        var tree = CSharpSyntaxTree.ParseText(program, Parse, "Program.cs");
        var isProgram = tree.GetCompilationUnitRoot().Members.OfType<GlobalStatementSyntax>().Any();
        var kind = isProgram ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary;
        return CSharpCompilation.Create(
            "Page",
            [tree, ImplicitUsings, .. generated],
            References,
            new CSharpCompilationOptions(kind, nullableContextOptions: NullableContextOptions.Enable)
                .WithSpecificDiagnosticOptions(NoWarn));
    }

    /// <summary>What a build prints of the program: errors and warnings of the compiler and of our analyzers.</summary>
    public static IReadOnlyList<Diagnostic> Build(Compilation compilation) =>
    [
        .. compilation.WithAnalyzers(Analyzers).GetAllDiagnosticsAsync().GetAwaiter().GetResult()
            .Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning && !diagnostic.IsSuppressed)
            .OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start)
            .ThenBy(diagnostic => diagnostic.Id, StringComparer.Ordinal),
    ];

    private static bool IsFramework(string file) =>
        file.StartsWith("System.", StringComparison.Ordinal) || file is "netstandard.dll" or "Microsoft.CSharp.dll";

    /// <summary>Loads a program that compiles.</summary>
    public static System.Reflection.Assembly Load(Compilation compilation)
    {
        using var image = new MemoryStream();
        Assert.That(compilation.Emit(image).Success, "the program compiles");
        return System.Reflection.Assembly.Load(image.ToArray());
    }
}

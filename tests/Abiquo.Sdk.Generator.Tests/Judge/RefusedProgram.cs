using System.Text.RegularExpressions;
using Abiquo.Sdk.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace Abiquo.Sdk.Generator.Tests.Judge;

/// <summary>
/// A program that compiles where no analyzer runs and tries to be judged by something else than its spec. Its first line says what
/// happens: <c>// refused: part of the message</c>, or <c>// throws NameOfException</c>. A line <c>// spec: corp</c> names a spec of its own.
/// </summary>
internal sealed partial record RefusedProgram(string Path, string Text)
{
    private static readonly string Folder = System.IO.Path.Combine(AppContext.BaseDirectory, "MustNotRun");

    public static IReadOnlyList<RefusedProgram> All =>
    [
        .. Directory.EnumerateFiles(System.IO.Path.Combine(Folder, "Judge"), "*.cs")
            .Order(StringComparer.Ordinal)
            .Select(file => new RefusedProgram(System.IO.Path.GetFileName(file), File.ReadAllText(file).ReplaceLineEndings("\n"))),
    ];

    public static string Sample => File.ReadAllText(System.IO.Path.Combine(Folder, "Sample.cs"));

    public string? Refusal => Of("refused: (?<value>.+)");

    public string? Exception => Of(@"throws (?<value>\w+)");

    /// <summary>Returns the source of the program, of the environment that it starts from, and of its spec.</summary>
    public IEnumerable<SyntaxTree> Trees =>
    [
        Compiler.Tree(Text),
        Compiler.Tree(Sample, "Sample.cs"),
        .. Text.Contains("// spec: corp", StringComparison.Ordinal) ? GeneratorRun.OfExtension().Trees : [],
    ];

    public override string ToString() => Path;

    private string? Of(string pattern) => Regex.Match(Text, "^// " + pattern, RegexOptions.Multiline) is { Success: true } match ? match.Groups["value"].Value : null;
}

using System.Text.RegularExpressions;
using Abiquo.Sdk.Documentation.Tests.Pages;
using Microsoft.CodeAnalysis;

namespace Abiquo.Sdk.Documentation.Tests.Programs;

/// <summary>Makes a program of a block: by itself, or within one of the files of Contexts/.</summary>
internal static partial class PageProgram
{
    private const string Place = "/* block */";

    public static Compilation Of(Block block) => Compiler.Compile(
        Text(block),
        block.Note("spec") is { } spec ? SpecRun.Of(Specs.Of(spec)).GeneratedTrees : []);

    private static string Text(Block block)
    {
        // Directives of a file-based app are for the dotnet command, which has removed them when the compiler comes.
        var text = string.Concat(block.Lines.Where(line => !line.StartsWith("#:", StringComparison.Ordinal)).Select(line => line + "\n"));
        if (block.Note("context") is not { } name)
        {
            return text;
        }

        var usings = string.Concat(Using().Matches(text).Select(match => match.Value));
        var context = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Contexts", $"{name}.cs")).ReplaceLineEndings("\n");
        return usings + context.Replace(Place, Using().Replace(text, ""), StringComparison.Ordinal);
    }

    [GeneratedRegex(@"^using [\w.]+;\n", RegexOptions.Multiline)]
    private static partial Regex Using();
}

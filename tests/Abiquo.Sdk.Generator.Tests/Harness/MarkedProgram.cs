using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.Text;

namespace Abiquo.Sdk.Generator.Tests.Harness;

/// <summary>A program that marks its expected diagnostics: <c>{|ABQ2101:"text"|}</c> expects that one at exactly that text.</summary>
internal sealed partial class MarkedProgram
{
    private MarkedProgram(string text, IReadOnlyList<Mark> marks) => (Text, Marks) = (text, marks);

    public string Text { get; }

    public IReadOnlyList<Mark> Marks { get; }

    public static MarkedProgram Parse(string marked)
    {
        var marks = new List<Mark>();
        var open = new Stack<(string Id, int Start)>();
        var text = new System.Text.StringBuilder();
        foreach (var part in Parts().Split(marked.ReplaceLineEndings("\n")))
        {
            if (part.StartsWith("{|", StringComparison.Ordinal))
            {
                open.Push((part[2..^1], text.Length));
            }
            else if (part == "|}")
            {
                var (id, start) = open.Pop();
                marks.Add(new(id, TextSpan.FromBounds(start, text.Length)));
            }
            else
            {
                text.Append(part);
            }
        }

        return new(text.ToString(), [.. marks.OrderBy(mark => mark.Span.Start).ThenBy(mark => mark.Id, StringComparer.Ordinal)]);
    }

    [GeneratedRegex(@"(\{\|[A-Z]+[0-9]+:|\|\})")]
    private static partial Regex Parts();
}

/// <summary>A diagnostic and where it is.</summary>
internal sealed record Mark(string Id, TextSpan Span);

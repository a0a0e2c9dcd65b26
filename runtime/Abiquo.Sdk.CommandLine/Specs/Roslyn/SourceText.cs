#pragma warning disable IDE0130 // The generator's sources, which are compiled here as well, know it by this name.
namespace Microsoft.CodeAnalysis.Text;

/// <summary>Represents a text, as the compiler's type of this name.</summary>
internal sealed class SourceText
{
    private SourceText(string text) => (Length, Lines) = (text.Length, new(text));

    public int Length { get; }

    public TextLines Lines { get; }

    public static SourceText From(string text) => new(text);
}

/// <summary>Finds the lines of a text. They end where the compiler's lines end, so that both show the same numbers.</summary>
internal sealed class TextLines
{
    private readonly List<int> _starts = [0];

    public TextLines(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var isInPair = text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n';
            if (text[i] is '\r' or '\n' or '\u0085' or '\u2028' or '\u2029' && !isInPair)
            {
                _starts.Add(i + 1);
            }
        }
    }

    public LinePosition GetLinePosition(int position)
    {
        var found = _starts.BinarySearch(position);
        var line = found >= 0 ? found : ~found - 1;
        return new(line, position - _starts[line]);
    }

    public LinePositionSpan GetLinePositionSpan(TextSpan span) => new(GetLinePosition(span.Start), GetLinePosition(span.End));
}

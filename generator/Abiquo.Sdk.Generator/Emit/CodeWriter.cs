using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace Abiquo.Sdk.Generator.Emit;

/// <summary>
/// Writes C# text with indentation. No template engine: the emitters hold the code that they write as raw strings, so that each
/// reads like its output.
/// </summary>
internal sealed class CodeWriter
{
    private readonly StringBuilder _text = new();
    private int _depth;

    /// <summary>Writes lines at the current depth; empty lines get no blanks.</summary>
    public CodeWriter Lines(string lines)
    {
        foreach (var line in lines.Split('\n'))
        {
            var end = line.TrimEnd('\r');
            if (end.Length > 0)
            {
                _text.Append(' ', _depth * 4).Append(end);
            }

            _text.Append('\n');
        }

        return this;
    }

    public CodeWriter Blank() => Lines("");

    /// <summary>Writes lines, then what follows one level deeper between braces.</summary>
    public CodeWriter Block(string head, Action<CodeWriter> body, string end = "}")
    {
        Lines(head).Lines("{").Indented(body);
        return Lines(end);
    }

    public CodeWriter Indented(Action<CodeWriter> body)
    {
        _depth++;
        body(this);
        _depth--;
        return this;
    }

    /// <summary>Writes each item, with an empty line between two.</summary>
    public CodeWriter Separated<T>(IEnumerable<T> items, Action<CodeWriter, T> write)
    {
        var first = true;
        foreach (var item in items)
        {
            if (!first)
            {
                Blank();
            }

            first = false;
            write(this, item);
        }

        return this;
    }

    public override string ToString() => _text.ToString();

    /// <summary>The text as a C# literal, quotes included.</summary>
    public static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    /// <summary>The text inside an XML documentation comment, on one line.</summary>
    public static string Doc(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            _ = c switch
            {
                '&' => escaped.Append("&amp;"),
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                // Ends a line for C#, or is no character of XML.
                '\u2028' or '\u2029' or '\u0085' or '\ufffe' or '\uffff' => escaped.Append(' '),
                _ when c < ' ' || char.IsSurrogate(c) => escaped.Append(' '),
                _ => escaped.Append(c),
            };
        }

        return escaped.ToString().Trim();
    }
}

using System.Buffers;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace Abiquo.Sdk.Generator.Emit;

/// <summary>
/// Writes C# text with indentation. No template engine: the emitters hold the code that they write as raw strings, so that each
/// reads like its output.
/// </summary>
internal sealed class CodeWriter : IDisposable
{
    private const int InitialCapacity = 16 * 1024;
    private const int Indentation = 4;

    // Not a StringBuilder: the text comes in many small parts, and the compiler asks for file after file.
    private char[] _text = ArrayPool<char>.Shared.Rent(InitialCapacity);
    private int _length;
    private int _depth;
    private bool _isInLine;

    /// <summary>Writes lines at the current depth; empty lines get no blanks.</summary>
    public CodeWriter Lines(string lines)
    {
        Append(lines);
        return EndLine();
    }

    /// <summary>As for a text, but the compiler hands over its parts one by one: no line is built twice.</summary>
    public CodeWriter Lines([InterpolatedStringHandlerArgument("")] LinesHandler lines)
    {
        _ = lines;
        return EndLine();
    }

    public CodeWriter Blank() => EndLine();

    /// <summary>Writes lines, then what follows one level deeper between braces.</summary>
    public CodeWriter Block([InterpolatedStringHandlerArgument("")] LinesHandler head, Action<CodeWriter> body, string end = "}") =>
        Lines(head).Lines("{").Indented(body).Lines(end);

    public CodeWriter Block(string head, Action<CodeWriter> body, string end = "}") => Lines(head).Lines("{").Indented(body).Lines(end);

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

    /// <summary>What was written. Read and not as one string: the compiler keeps a long text in pieces, and a long string would cost a collection of all memory.</summary>
    public SourceText ToSourceText()
    {
        using var reader = new CharArrayReader(_text, _length);
        return SourceText.From(reader, _length, Encoding.UTF8);
    }

    public void Dispose()
    {
        ArrayPool<char>.Shared.Return(_text);
        _text = [];
    }

    private CodeWriter EndLine()
    {
        Reserve(1);
        _text[_length++] = '\n';
        _isInLine = false;
        return this;
    }

    /// <summary>Continues the line, and indents those that the text begins. Line ends are those of this file in the reader's checkout.</summary>
    private void Append(string text)
    {
        var start = 0;
        while (start < text.Length)
        {
            var end = text.IndexOf('\n', start);
            var next = end < 0 ? text.Length : end;
            AppendInLine(text, start, next > start && end >= 0 && text[next - 1] == '\r' ? next - 1 : next);
            if (end >= 0)
            {
                EndLine();
            }

            start = next + 1;
        }
    }

    private void AppendInLine(string text, int start, int end)
    {
        if (end == start)
        {
            return;
        }

        var blanks = _isInLine ? 0 : _depth * Indentation;
        Reserve(blanks + end - start);
        _text.AsSpan(_length, blanks).Fill(' ');
        text.CopyTo(start, _text, _length + blanks, end - start);
        _length += blanks + end - start;
        _isInLine = true;
    }

    private void Reserve(int characters)
    {
        if (_length + characters > _text.Length)
        {
            var larger = ArrayPool<char>.Shared.Rent(Math.Max(2 * _text.Length, _length + characters));
            Array.Copy(_text, larger, _length);
            ArrayPool<char>.Shared.Return(_text);
            _text = larger;
        }
    }

    /// <summary>What the compiler makes of an interpolated string that is written.</summary>
    [InterpolatedStringHandler]
    internal readonly ref struct LinesHandler
    {
        private readonly CodeWriter _writer;

        // The compiler also says how much is to come: the writer grows by itself.
        public LinesHandler(int literals, int holes, CodeWriter writer)
        {
            _ = (literals, holes);
            _writer = writer;
        }

        public void AppendLiteral(string text) => _writer.Append(text);

        public void AppendFormatted(string text) => _writer.Append(text);

        public void AppendFormatted(int number) => _writer.Append(number.ToString(CultureInfo.InvariantCulture));
    }
}

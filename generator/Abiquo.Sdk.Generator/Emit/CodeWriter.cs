using System.Buffers;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace Abiquo.Sdk.Generator.Emit;

/// <summary>
/// Writes indented C# source. There is no template engine: the emitters hold the code as raw strings, so that each reads like its
/// output.
/// </summary>
internal sealed class CodeWriter : IDisposable
{
    private const int InitialCapacity = 16 * 1024;
    private const int Indentation = 4;

    // Not a StringBuilder: the source arrives in many small parts, and the buffer is reused for file after file.
    private char[] _text = ArrayPool<char>.Shared.Rent(InitialCapacity);
    private int _length;
    private int _depth;
    private bool _isInLine;

    /// <summary>Writes lines at the current depth. Empty lines are not indented.</summary>
    public CodeWriter Lines(string lines)
    {
        Append(lines);
        return EndLine();
    }

    /// <summary>Writes an interpolated string part by part, without building it first.</summary>
    public CodeWriter Lines([InterpolatedStringHandlerArgument("")] LinesHandler lines)
    {
        _ = lines;
        return EndLine();
    }

    public CodeWriter Blank() => EndLine();

    /// <summary>Writes lines, followed by a body between braces and one level deeper.</summary>
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

    /// <summary>Writes items with an empty line between them.</summary>
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

    /// <summary>
    /// Returns what was written. It is passed on as a reader, because Roslyn stores large sources in chunks, and one large string would end
    /// up on the large object heap and cost a full garbage collection.
    /// </summary>
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

    /// <summary>
    /// Continues the current line and indents new ones. Raw strings have the line endings of their source file, so CRLF is accepted as
    /// well.
    /// </summary>
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

    /// <summary>Receives the parts of an interpolated string from the compiler.</summary>
    [InterpolatedStringHandler]
    internal readonly ref struct LinesHandler
    {
        private readonly CodeWriter _writer;

        // The compiler requires the sizes; the writer grows on demand.
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

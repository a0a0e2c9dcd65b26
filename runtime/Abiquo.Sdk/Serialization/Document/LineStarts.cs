using System.Text;

namespace Abiquo.Sdk.Serialization.Document;

/// <summary>
/// Maps offsets in a UTF-8 document to lines and columns. Lines end with LF, as for <see cref="System.Text.Json.Utf8JsonReader"/>.
/// </summary>
internal sealed class LineStarts
{
    private readonly byte[] _utf8;
    private readonly List<int> _starts = [0];
    private (int Offset, TextPosition Position) _last = (0, TextPosition.Start);

    public LineStarts(byte[] utf8)
    {
        _utf8 = utf8;
        for (var i = 0; i < utf8.Length; i++)
        {
            if (utf8[i] == '\n')
            {
                _starts.Add(i + 1);
            }
        }
    }

    /// <summary>Returns the position of an offset.</summary>
    public TextPosition At(int offset)
    {
        var found = _starts.BinarySearch(offset);
        var line = found >= 0 ? found : ~found - 1;

        // Continue from the last position: counting from the start of the line every time would take minutes in a large single-line
        // document.
        var (from, column) = _last.Position.Line == line + 1 && _last.Offset <= offset
            ? (_last.Offset, _last.Position.Column)
            : (_starts[line], 1);
        _last = (offset, new(line + 1, column + Encoding.UTF8.GetCharCount(_utf8, from, offset - from)));
        return _last.Position;
    }

    /// <summary>Returns the offset of a byte in a line, both starting at 0.</summary>
    public int Offset(long line, long byteInLine) =>
        (int)Math.Min(_starts[(int)Math.Min(line, _starts.Count - 1)] + byteInLine, _utf8.Length);
}

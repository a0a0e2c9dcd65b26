using System.Text;
using Abiquo.Sdk.Formats;

namespace Abiquo.Sdk.Serialization.Document;

/// <summary>Where the lines of a UTF-8 document start. Lines end with LF, as the JSON reader of the framework counts them.</summary>
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

    public TextPosition At(int offset)
    {
        var found = _starts.BinarySearch(offset);
        var line = found >= 0 ? found : ~found - 1;

        // A document without line breaks is one long line: from its start every time, a large one would take minutes.
        var (from, column) = _last.Position.Line == line + 1 && _last.Offset <= offset ? (_last.Offset, _last.Position.Column) : (_starts[line], 1);
        _last = (offset, new(line + 1, column + Encoding.UTF8.GetCharCount(_utf8, from, offset - from)));
        return _last.Position;
    }

    /// <summary>The offset of a line and a byte in it, both from 0.</summary>
    public int Offset(long line, long byteInLine) =>
        (int)Math.Min(_starts[(int)Math.Min(line, _starts.Count - 1)] + byteInLine, _utf8.Length);
}

namespace Abiquo.Sdk.Generator.Json;

/// <summary>
/// The starts of lines as Newtonsoft.Json counts them: after CRLF, LF or CR. Roslyn also breaks lines at U+0085, U+2028 and U+2029, so
/// its line table would give wrong offsets after the first of these.
/// </summary>
internal sealed class LineStarts
{
    private readonly List<int> _starts = [0];
    private readonly int _length;

    public LineStarts(string text)
    {
        _length = text.Length;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
            {
                _starts.Add(i + 1);
            }
        }
    }

    /// <summary>Returns the offset of a position (from 0) in a line (from 1). For an empty file, the reader reports line 0.</summary>
    public int Offset(int line, int position)
    {
        var start = _starts[Math.Min(Math.Max(line - 1, 0), _starts.Count - 1)];
        return Math.Min(start + Math.Max(position, 0), _length);
    }
}

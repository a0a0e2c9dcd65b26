using System.Buffers;
using System.Text;
using Microsoft.CodeAnalysis.Text;
using Scriban.Runtime;

namespace Abiquo.Sdk.Generator.Emit;

/// <summary>Receives what a template writes: many small parts, which a rented array takes for file after file.</summary>
internal sealed class CharBuffer : IScriptOutput, IDisposable
{
    private const int InitialCapacity = 16 * 1024;

    private char[] _text = ArrayPool<char>.Shared.Rent(InitialCapacity);
    private int _length;

    public void Write(string text, int offset, int count)
    {
        if (_length + count > _text.Length)
        {
            Grow(_length + count);
        }

        text.CopyTo(offset, _text, _length, count);
        _length += count;
    }

    public ValueTask WriteAsync(string text, int offset, int count, CancellationToken cancellationToken)
    {
        Write(text, offset, count);
        return default;
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

    private void Grow(int length)
    {
        var larger = ArrayPool<char>.Shared.Rent(Math.Max(2 * _text.Length, length));
        Array.Copy(_text, larger, _length);
        ArrayPool<char>.Shared.Return(_text);
        _text = larger;
    }
}

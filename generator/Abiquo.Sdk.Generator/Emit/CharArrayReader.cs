namespace Abiquo.Sdk.Generator.Emit;

/// <summary>Reads the first characters of an array. The framework has such a reader for strings only.</summary>
internal sealed class CharArrayReader(char[] characters, int length) : TextReader
{
    private int _position;

    public override int Peek() => _position < length ? characters[_position] : -1;

    public override int Read() => _position < length ? characters[_position++] : -1;

    public override int Read(char[] buffer, int index, int count)
    {
        var read = Math.Min(count, length - _position);
        Array.Copy(characters, _position, buffer, index, read);
        _position += read;
        return read;
    }

    /// <summary>Returns the rest at once instead of in pieces as the base class does. Roslyn reads short files this way.</summary>
    public override string ReadToEnd()
    {
        var rest = new string(characters, _position, length - _position);
        _position = length;
        return rest;
    }
}

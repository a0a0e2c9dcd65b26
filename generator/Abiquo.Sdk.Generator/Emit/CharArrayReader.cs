namespace Abiquo.Sdk.Generator.Emit;

/// <summary>Reads the first characters of an array, which the framework has a reader of only for strings.</summary>
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

    /// <summary>At once, and not by pieces as readers otherwise do: short texts are taken so.</summary>
    public override string ReadToEnd()
    {
        var rest = new string(characters, _position, length - _position);
        _position = length;
        return rest;
    }
}

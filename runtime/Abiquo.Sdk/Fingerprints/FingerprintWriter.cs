namespace Abiquo.Sdk.Fingerprints;

/// <summary>
/// Writes the listing whose SHA-256 is the fingerprint of the tables of a spec. Every text and list is preceded by its length, so that
/// different tables have different listings. The generator lists what it emits and the runtime what it finds, in the same order; the
/// generator and the runtime compile the same source.
/// </summary>
internal sealed class FingerprintWriter
{
    private byte[] _listing = new byte[16 * 1024];
    private int _length;

    /// <summary>Adds a text. Null is not the empty text.</summary>
    public FingerprintWriter Text(string? text)
    {
        Begin('t', text?.Length ?? -1);
        foreach (var c in text ?? "")
        {
            // As UTF-8, one to three bytes for each UTF-16 unit; but also half of a pair, which UTF-8 would replace.
            if (c < 128)
            {
                Add((byte)c);
                continue;
            }

            Add((byte)(c < 0x800 ? 0xC0 | (c >> 6) : 0xE0 | (c >> 12)));
            if (c >= 0x800)
            {
                Add((byte)(128 | ((c >> 6) & 0x3F)));
            }

            Add((byte)(128 | (c & 0x3F)));
        }

        return this;
    }

    /// <summary>Adds several texts.</summary>
    public FingerprintWriter Texts(params string?[] texts)
    {
        foreach (var text in texts)
        {
            Text(text);
        }

        return this;
    }

    /// <summary>Adds a number: seven bits in each byte, of which the last has no eighth.</summary>
    public FingerprintWriter Number(int number)
    {
        var rest = unchecked((uint)number);
        for (; rest >= 128; rest >>= 7)
        {
            Add((byte)(rest | 128));
        }

        Add((byte)rest);
        return this;
    }

    public FingerprintWriter Flag(bool flag)
    {
        Add(flag ? (byte)1 : (byte)0);
        return this;
    }

    /// <summary>Adds a value that may be absent.</summary>
    public FingerprintWriter Optional<T>(T? value, Action<T> add)
        where T : class
    {
        Flag(value is not null);
        if (value is not null)
        {
            add(value);
        }

        return this;
    }

    /// <summary>Adds a list with its length. Null is not the empty list.</summary>
    public FingerprintWriter List<T>(IReadOnlyCollection<T>? items, Action<T> add)
    {
        Begin('l', items?.Count ?? -1);
        foreach (var item in items ?? [])
        {
            Flag(item is not null);
            if (item is not null)
            {
                add(item);
            }
        }

        return this;
    }

    /// <summary>Adds a list of numbers.</summary>
    public FingerprintWriter Numbers(IReadOnlyCollection<int>? numbers) => List(numbers, number => Number(number));

    /// <summary>Adds a list of texts.</summary>
    public FingerprintWriter List(IReadOnlyCollection<string>? texts) => List(texts, text => Text(text));

    /// <summary>Returns the listing.</summary>
    public byte[] ToArray() => _listing.AsSpan(0, _length).ToArray();

    /// <summary>Begins a text or a list: a letter keeps them apart from each other and from numbers.</summary>
    private void Begin(char kind, int length)
    {
        Add((byte)kind);

        // From 0, because nearly all lengths then take one byte.
        Number(length + 1);
    }

    private void Add(byte value)
    {
        if (_length == _listing.Length)
        {
            Array.Resize(ref _listing, 2 * _length);
        }

        _listing[_length++] = value;
    }
}

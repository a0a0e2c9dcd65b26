using System.Text;
using System.Text.Json;

namespace Abiquo.Sdk.Serialization.Document;

/// <summary>Reads JSON (RFC 8259) into values that know where they stand. What is not JSON ends the reading: only the first such fault is known.</summary>
internal sealed class LocatedJson
{
    private const int DeepestNesting = 64;

    private readonly byte[] _utf8;
    private readonly LineStarts _lines;

    private LocatedJson(byte[] utf8)
    {
        _utf8 = utf8;
        _lines = new(utf8);
    }

    /// <summary>The value that the document holds, or null where it is not JSON and the problem was added.</summary>
    public static LocatedValue? Read(ReadOnlySpan<byte> utf8, ProblemLog problems)
    {
        var json = new LocatedJson((utf8.StartsWith(Encoding.UTF8.Preamble) ? utf8[Encoding.UTF8.Preamble.Length..] : utf8).ToArray());
        try
        {
            // The reader looks at bytes only when a text is taken, and only at those of the text.
            _ = new UTF8Encoding(false, throwOnInvalidBytes: true).GetCharCount(json._utf8);
            return json.Document();
        }
        catch (DecoderFallbackException exception)
        {
            problems.Add(json._lines.At(Math.Clamp(exception.Index, 0, json._utf8.Length)), "", "the document is not UTF-8; save it as UTF-8.");
        }
        catch (JsonException exception)
        {
            var offset = json._lines.Offset(exception.LineNumber ?? 0, exception.BytePositionInLine ?? 0);
            problems.Add(json._lines.At(offset), "", json.Reason(exception, offset));
        }

        return null;
    }

    private LocatedValue Document()
    {
        var reader = new Utf8JsonReader(_utf8, new JsonReaderOptions { MaxDepth = DeepestNesting });
        reader.Read();
        var value = Value(ref reader);

        // Whatever follows the value is refused by the reader itself.
        reader.Read();
        return value;
    }

    private LocatedValue Value(ref Utf8JsonReader reader)
    {
        var position = Position(reader);
        return reader.TokenType switch
        {
            JsonTokenType.StartObject => new LocatedObject(position, Members(ref reader)),
            JsonTokenType.StartArray => new LocatedList(position, Items(ref reader)),
            JsonTokenType.String => new LocatedText(position, Text(reader)),
            JsonTokenType.Number => new LocatedNumber(position, Encoding.UTF8.GetString(reader.ValueSpan)),
            _ => new LocatedWord(position, Encoding.UTF8.GetString(reader.ValueSpan)),
        };
    }

    private List<LocatedMember> Members(ref Utf8JsonReader reader)
    {
        var members = new List<LocatedMember>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var (name, position) = (Text(reader), Position(reader));
            reader.Read();
            members.Add(new(name, position, Value(ref reader)));
        }

        return members;
    }

    private List<LocatedValue> Items(ref Utf8JsonReader reader)
    {
        var items = new List<LocatedValue>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            items.Add(Value(ref reader));
        }

        return items;
    }

    private string Text(in Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair, written as an escape.
            var (line, column) = _lines.At((int)reader.TokenStartIndex);
            throw new JsonException("an escape such as \\ud83d is half a character; write both halves or the character itself.", null, line - 1, column - 1);
        }
    }

    private TextPosition Position(in Utf8JsonReader reader) => _lines.At((int)reader.TokenStartIndex);

    /// <summary>The reader's own words are for programmers who call it: where they do not help, ours.</summary>
    private string Reason(JsonException exception, int offset)
    {
        var (reason, next) = (exception.Message, offset < _utf8.Length ? (char)_utf8[offset] : '\0');
        if (exception.GetType() == typeof(JsonException))
        {
            return reason;
        }

        if (_utf8.AsSpan().Trim(" \t\r\n"u8).IsEmpty)
        {
            return "the document is empty; write one with the verb export.";
        }

        return (reason, next) switch
        {
            (_, '/') => "JSON has no comments; remove this one.",
            _ when reason.Contains("trailing comma", StringComparison.Ordinal) => "a comma may not stand before a closing bracket; remove the comma.",
            _ when reason.Contains("maximum configured depth", StringComparison.Ordinal) => $"the document is nested more deeply than {DeepestNesting} levels, which no environment needs.",
            _ => $"this is not JSON: {reason.Split(" LineNumber:")[0]}",
        };
    }
}

using System.Text;
using System.Text.Json;

namespace Abiquo.Sdk.Serialization.Document;

/// <summary>Parses JSON (RFC 8259) into values with positions. Parsing stops at the first syntax error.</summary>
internal sealed class LocatedJson
{
    private const int MaxDepth = 64;

    private readonly byte[] _utf8;
    private readonly LineStarts _lines;

    private LocatedJson(byte[] utf8)
    {
        _utf8 = utf8;
        _lines = new(utf8);
    }

    /// <summary>Returns the value of the document. If it is not valid JSON, reports the problem and returns null.</summary>
    public static LocatedValue? Read(ReadOnlySpan<byte> utf8, ProblemBag problems)
    {
        var json = new LocatedJson((utf8.StartsWith(Encoding.UTF8.Preamble) ? utf8[Encoding.UTF8.Preamble.Length..] : utf8).ToArray());
        try
        {
            // Utf8JsonReader validates UTF-8 only in strings, and only when they are decoded.
            _ = new UTF8Encoding(false, throwOnInvalidBytes: true).GetCharCount(json._utf8);
            return json.Document();
        }
        catch (DecoderFallbackException exception)
        {
            var position = json._lines.At(Math.Clamp(exception.Index, 0, json._utf8.Length));
            problems.Add(position, "", "the document is not UTF-8; save it as UTF-8.");
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
        var reader = new Utf8JsonReader(_utf8, new JsonReaderOptions { MaxDepth = MaxDepth });
        reader.Read();
        var value = Value(ref reader);

        // The reader throws if anything follows the value.
        reader.Read();
        return value;
    }

    private LocatedValue Value(ref Utf8JsonReader reader)
    {
        var position = Position(reader);
        return reader.TokenType switch
        {
            JsonTokenType.StartObject => new LocatedObject(position, Members(ref reader)),
            JsonTokenType.StartArray => new LocatedArray(position, Items(ref reader)),
            JsonTokenType.String => new LocatedString(position, Text(reader)),
            JsonTokenType.Number => new LocatedNumber(position, Encoding.UTF8.GetString(reader.ValueSpan)),
            _ => new LocatedLiteral(position, Encoding.UTF8.GetString(reader.ValueSpan)),
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
            // The string has an escape for half of a surrogate pair.
            var (line, column) = _lines.At((int)reader.TokenStartIndex);
            throw new JsonException(
                "an escape such as \\ud83d is half of a surrogate pair; write both halves or the character itself.",
                null,
                line - 1,
                column - 1);
        }
    }

    private TextPosition Position(in Utf8JsonReader reader) => _lines.At((int)reader.TokenStartIndex);

    /// <summary>
    /// Returns the reason for a syntax error. Replaces messages of the reader that are meant for its callers rather than
    /// authors of documents.
    /// </summary>
    private string Reason(JsonException exception, int offset)
    {
        var (reason, next) = (exception.Message, offset < _utf8.Length ? (char)_utf8[offset] : '\0');
        if (exception.GetType() == typeof(JsonException))
        {
            return reason;
        }

        if (_utf8.AsSpan().Trim(" \t\r\n"u8).IsEmpty)
        {
            return "the document is empty; create one with the verb export.";
        }

        return (reason, next) switch
        {
            (_, '/') => "JSON does not allow comments; remove this one.",
            _ when reason.Contains("trailing comma", StringComparison.Ordinal) => "a trailing comma is not allowed; remove it.",
            _ when reason.Contains("maximum configured depth", StringComparison.Ordinal) =>
                $"the document is nested more than {MaxDepth} levels deep, which no environment needs.",
            _ => $"this is not JSON: {reason.Split(" LineNumber:")[0]}",
        };
    }
}

using System.Globalization;
using Microsoft.CodeAnalysis.Text;
using Newtonsoft.Json;

namespace Abiquo.Sdk.Generator.Json;

/// <summary>
/// Parses JSON into values with exact positions. People write specs by hand, so comments and a comma after the last item are accepted.
/// This is the only file that depends on Newtonsoft.Json, and only on its reader: the serializer uses reflection, which fails in some
/// compiler hosts.
/// </summary>
internal sealed class JsonParser : IDisposable
{
    private const int MaxNesting = 64;

    private readonly string _text;
    private readonly int _textStart;
    private readonly LineStarts _lines;
    private readonly JsonTextReader _reader;
    private TextSpan _token;

    private JsonParser(string text)
    {
        // The reader treats a byte order mark as a syntax error.
        _textStart = text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0;
        _text = text;
        var json = _textStart == 0 ? text : text.Substring(_textStart);
        _lines = new LineStarts(json);
        _token = new TextSpan(_textStart, 0);
        _reader = new JsonTextReader(new StringReader(json))
        {
            PropertyNameTable = new DefaultJsonNameTable(),
            DateParseHandling = DateParseHandling.None,
            FloatParseHandling = FloatParseHandling.Double,
            MaxDepth = MaxNesting,
            Culture = CultureInfo.InvariantCulture,
        };
    }

    /// <summary>Returns the value of the text, or where and why it is not JSON.</summary>
    public static (JsonValue? Value, JsonError? Error) Parse(string text)
    {
        var comments = JsonComments.Blank(text);
        var (value, error) = Read(comments.Text);

        // Whatever is wrong after a comment without an end is wrong because of it.
        return comments.Unclosed is { } unclosed && !(error?.Span.Start < unclosed.Start)
            ? (null, new JsonError(unclosed, "this comment has no end; expected '*/'"))
            : (value, error);
    }

    public void Dispose() => _reader.Close();

    private static (JsonValue? Value, JsonError? Error) Read(string text)
    {
        using var json = new JsonParser(text);
        try
        {
            json.Next();
            var value = json.Value();
            return json.Advance() ? throw json.Unexpected("the end of the file") : (value, null);
        }
        catch (JsonReaderException exception)
        {
            var offset = json.Offset(exception.LineNumber, exception.LinePosition);
            return (null, new JsonError(json.OneCharacter(offset), Reason(exception)));
        }
        catch (JsonErrorException exception)
        {
            return (null, exception.Error);
        }
    }

    private JsonValue Value() => _reader.TokenType switch
    {
        JsonToken.StartObject => Object(),
        JsonToken.StartArray => Array(),
        JsonToken.String when _reader.QuoteChar == '"' => Text(),
        JsonToken.Integer or JsonToken.Float when IsJsonNumber() => new JsonNumber(_token, _reader.Value!),
        JsonToken.Boolean => new JsonBoolean(_token, (bool)_reader.Value!),
        JsonToken.Null => new JsonNull(_token),
        _ => throw Unexpected("a value"),
    };

    /// <summary>Rejects line breaks and escapes that the reader allows in strings and JSON does not.</summary>
    private JsonString Text()
    {
        for (var i = _token.Start; i < _token.End; i++)
        {
            if (_text[i] < ' ')
            {
                throw new JsonErrorException(
                    new JsonError(new TextSpan(i, 1), "a line break or control character in a string must be escaped, as in \\n"));
            }

            if (_text[i] == '\\' && _text[++i] == '\'')
            {
                throw new JsonErrorException(new JsonError(new TextSpan(i - 1, 2), "an apostrophe must not be escaped"));
            }
        }

        return new JsonString(_token, (string)_reader.Value!);
    }

    private JsonObject Object()
    {
        var start = _token.Start;
        var members = new List<JsonMember>();
        RequireNoComma();
        for (Next(); _reader.TokenType != JsonToken.EndObject; Next())
        {
            if (_reader.TokenType != JsonToken.PropertyName || _reader.QuoteChar != '"')
            {
                throw Unexpected("a member name in double quotes");
            }

            // The reader's token extends to the colon; the name ends at its closing quote.
            var nameSpan = TextSpan.FromBounds(_token.Start, _text.LastIndexOf('"', _token.End - 1, _token.Length) + 1);
            var name = (string)_reader.Value!;
            Next();
            members.Add(new JsonMember(name, nameSpan, Value()));
            RequireOneComma();
        }

        return new JsonObject(TextSpan.FromBounds(start, _token.End), members);
    }

    private JsonArray Array()
    {
        var start = _token.Start;
        var items = new List<JsonValue>();
        RequireNoComma();
        for (Next(); _reader.TokenType != JsonToken.EndArray; Next())
        {
            items.Add(Value());
            RequireOneComma();
        }

        return new JsonArray(TextSpan.FromBounds(start, _token.End), items);
    }

    /// <summary>Rejects a second comma after a value. What the reader would say of it depends on where it is.</summary>
    private void RequireOneComma()
    {
        var comma = SkipBlanks(_token.End);
        if (comma < _text.Length && _text[comma] == ',')
        {
            RequireNoComma(comma + 1);
        }
    }

    private void RequireNoComma() => RequireNoComma(_token.End);

    private void RequireNoComma(int from)
    {
        var comma = SkipBlanks(from);
        if (comma < _text.Length && _text[comma] == ',')
        {
            throw new JsonErrorException(
                new JsonError(new TextSpan(comma, 1), "there is nothing before this comma that it could follow; remove it"));
        }
    }

    /// <summary>Rejects NaN, Infinity, hexadecimal and octal numbers, which the reader allows and JSON does not.</summary>
    private bool IsJsonNumber()
    {
        var digits = _text[_token.Start] == '-' ? 1 : 0;
        var (first, length) = (_token.Start + digits, _token.Length - digits);
        for (var i = first; i < _token.End; i++)
        {
            if (_text[i] is not ((>= '0' and <= '9') or '.' or 'e' or 'E' or '+' or '-'))
            {
                return false;
            }
        }

        return length == 1 || (length > 1 && (_text[first] != '0' || _text[first + 1] is '.' or 'e' or 'E'));
    }

    private void Next()
    {
        if (!Advance())
        {
            var reason = string.IsNullOrWhiteSpace(_text.Substring(_textStart))
                ? "the file is empty; expected a spec between '{' and '}'"
                : "the file ends where more is expected";
            throw new JsonErrorException(new JsonError(OneCharacter(_text.Length), reason));
        }
    }

    /// <summary>
    /// Reads the next token. The reader only tells where a token ends, so each starts where the previous one ended, after white space and
    /// separators.
    /// </summary>
    private bool Advance()
    {
        if (!_reader.Read())
        {
            return false;
        }

        var start = SkipBlanks(_token.End, alsoSeparators: true);
        if (start < _text.Length && char.IsWhiteSpace(_text[start]))
        {
            throw new JsonErrorException(
                new JsonError(new TextSpan(start, 1), "only spaces, tabs and line breaks are allowed between values"));
        }

        var end = Offset(_reader.LineNumber, _reader.LinePosition);
        _token = TextSpan.FromBounds(Math.Min(start, end), end);
        return true;
    }

    private int Offset(int line, int position) => _textStart + _lines.Offset(line, position);

    private int SkipBlanks(int from, bool alsoSeparators = false)
    {
        while (from < _text.Length && (_text[from] is ' ' or '\t' or '\r' or '\n' || (alsoSeparators && _text[from] is (',' or ':'))))
        {
            from++;
        }

        return from;
    }

    private JsonErrorException Unexpected(string expected) => new(new JsonError(_token, $"{expected} is expected here"));

    private TextSpan OneCharacter(int offset) =>
        offset < _text.Length ? new TextSpan(offset, 1) : TextSpan.FromBounds(Math.Max(_text.Length - 1, 0), _text.Length);

    /// <summary>Returns the reader's message without the path and position at its end; our diagnostic has its own.</summary>
    private static string Reason(JsonReaderException exception)
    {
        var path = exception.Message.IndexOf(" Path '", StringComparison.Ordinal);
        var reason = path < 0 ? exception.Message : exception.Message.Substring(0, path);
        return reason.TrimEnd('.', ' ');
    }

    private sealed class JsonErrorException(JsonError error) : Exception
    {
        public JsonError Error { get; } = error;
    }
}

/// <summary>The position of a syntax error and the reason.</summary>
internal sealed record JsonError(TextSpan Span, string Reason);

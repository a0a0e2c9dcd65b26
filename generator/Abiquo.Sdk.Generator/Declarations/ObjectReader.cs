using Abiquo.Sdk.Generator.Diagnostics;
using Abiquo.Sdk.Generator.Json;
using Abiquo.Sdk.Values.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Abiquo.Sdk.Generator.Declarations;

/// <summary>
/// Reads the members of one JSON object. A member that is missing or of the wrong kind is reported and replaced by a neutral value, so
/// that one mistake is one error and the rest of the spec is still read.
/// </summary>
internal sealed partial class ObjectReader
{
    private readonly JsonObject _json;
    private readonly string _what;
    private readonly bool _isNamed;
    private readonly List<string> _known = new(8);
    private readonly bool[] _isRead;

    public ObjectReader(JsonObject json, string what, DiagnosticBag diagnostics, bool isNamed = false)
    {
        _isNamed = isNamed;
        _json = json;
        _what = what;
        _isRead = new bool[json.Members.Count];
        Diagnostics = diagnostics;
    }

    public DiagnosticBag Diagnostics { get; }

    /// <summary>Whether the declarations of this spec have a source.</summary>
    public Citing Citing { get; init; }

    /// <summary>The object as messages name it. An element of a list is identified by its id or name if it has one.</summary>
    public string What =>
        _isNamed && (_json.Members.FirstOrDefault(member => member.Name is "id" or "name")?.Value as JsonString)?.Value is { } id
            ? $"the {_what.Substring(_what.IndexOf(' ') + 1)} '{id}'"
            : _what;

    /// <summary>The opening brace, where errors about the object as a whole are shown.</summary>
    public TextSpan Start => new(_json.Span.Start, 1);

    /// <summary>Whether the object has no members at all.</summary>
    public bool IsEmpty => _json.Members.Count == 0;

    public bool Has(string name) => Find(name) is not null;

    /// <summary>Returns where the name of a member stands.</summary>
    public TextSpan NameOf(string name) => Find(name)?.NameSpan ?? Start;

    public Located<string> Text(string name, string expected) => Text(name, expected, required: true)!;

    public Located<string>? OptionalText(string name, string expected) => Text(name, expected, required: false);

    public bool Flag(string name, string expected) => Read<JsonBoolean>(name, expected, required: false)?.Value ?? false;

    public bool RequiredFlag(string name, string expected) => Read<JsonBoolean>(name, expected, required: true)?.Value ?? false;

    /// <summary>Reads a positive whole number such as a port, or returns 1 if there is none.</summary>
    public Located<long> Number(string name, string expected)
    {
        if (Read<JsonNumber>(name, expected, required: true) is not { } number)
        {
            return new Located<long>(1, Start);
        }

        // Anything but a whole number becomes 0, which is outside every range.
        return new Located<long>(number.Whole ?? 0, number.Span);
    }

    /// <summary>Reads a whole number, or returns null if there is none.</summary>
    public Located<long>? OptionalNumber(string name, string expected) =>
        Read<JsonNumber>(name, expected, required: false) is { } number ? new Located<long>(number.Whole ?? 0, number.Span) : null;

    /// <summary>Reads one of the allowed words, or returns the first of them if there is none.</summary>
    public string Word(string name, params string[] allowed)
    {
        if (Find(name)?.Value is JsonString known && allowed.Contains(known.Value))
        {
            return Read<JsonString>(name, "", required: true)!.Value;
        }

        if (Read<JsonString>(name, OneOf(allowed), required: true) is not { } word)
        {
            return allowed[0];
        }

        return Known(name, new Located<string>(word.Value, word.Span), allowed) ? word.Value : allowed[0];
    }

    /// <summary>Reads one of the allowed words, or returns null if there is none.</summary>
    public Located<string>? OptionalWord(string name, params string[] allowed)
    {
        // The words are listed only for an error.
        var expected = Find(name)?.Value is null or JsonString ? "" : OneOf(allowed);
        return Read<JsonString>(name, expected, required: false) is { } word
            && new Located<string>(word.Value, word.Span) is var located && Known(name, located, allowed)
            ? located
            : null;
    }

    public IReadOnlyList<Located<string>> Texts(string name, string expected, bool required) =>
        Texts(name, expected, Items(name, "a list of ", expected, required));

    private List<Located<string>> Texts(string name, string expected, IReadOnlyList<JsonValue> items)
    {
        var texts = new List<Located<string>>(items.Count);
        foreach (var item in items)
        {
            if (item is not JsonString text)
            {
                WrongKind(name, item, expected);
            }
            else if (string.IsNullOrWhiteSpace(text.Value))
            {
                Diagnostics.Add(SpecDescriptors.WrongKind, text.Span, $"'{name}' of {What}", expected, "an empty string");
            }
            else if (texts.Count > 0 && texts.Find(known => known.Value == text.Value) is { Value: not null } first)
            {
                Diagnostics.AddListedTwice(text.Span, $"in '{name}' of {What},", text.Value, first.Span);
            }
            else
            {
                texts.Add(new Located<string>(text.Value, text.Span));
            }
        }

        return texts;
    }

    public IReadOnlyList<string> Words(string name, params string[] allowed) =>
        Texts(name, "words", required: true).Where(word => Known(name, word, allowed)).Select(word => word.Value).ToList();

    /// <summary>
    /// Reads protocols: words, and numbers for those that have none. Not 0,
    /// which firewalls take for every protocol, nor 255, which is reserved.
    /// </summary>
    public IReadOnlyList<Located<string>> Protocols(string name)
    {
        var protocols = new List<Located<string>>();
        foreach (var item in Items(name, "a list of ", "words", required: true))
        {
            if ((item as JsonNumber)?.Whole is >= 1 and < byte.MaxValue and var number)
            {
                AddNumber(name, new Located<long>(number, item.Span), protocols);
            }
            else if (item is JsonString text)
            {
                var word = new Located<string>(text.Value, text.Span);
                if (Known(name, word, ProtocolSyntax.Known))
                {
                    AddProtocol(name, word, protocols);
                }
            }
            else
            {
                WrongKind(name, item, "a word, or a number from 1 to 254");
            }
        }

        return protocols;
    }

    public IReadOnlyList<Located<long>> Numbers(string name, string expected, bool required = true)
    {
        var numbers = new List<Located<long>>();
        foreach (var item in Items(name, "", expected, required))
        {
            if (item is JsonNumber number)
            {
                numbers.Add(new Located<long>(number.Whole ?? 0, number.Span));
            }
            else
            {
                WrongKind(name, item, "a number");
            }
        }

        return numbers;
    }

    public ObjectReader? Object(string name, string what, string expected = "an object") =>
        Read<JsonObject>(name, expected, required: false) is { } json
            ? new ObjectReader(json, what, Diagnostics) { Citing = Citing }
            : null;

    /// <summary>Reads a list of objects with the same function and reports the unknown members of each.</summary>
    public IReadOnlyList<T> Objects<T>(string name, string what, Func<ObjectReader, T> read, bool required)
    {
        var items = Items(name, "a list of objects, each ", what, required);
        var objects = new List<T>(items.Count);
        foreach (var item in items)
        {
            if (item is JsonObject json)
            {
                var reader = new ObjectReader(json, what, Diagnostics, isNamed: true) { Citing = Citing };
                objects.Add(read(reader));
                reader.Close();
            }
            else
            {
                WrongKind(name, item, $"an object, {what}");
            }
        }

        return objects;
    }

    /// <summary>Reports members that were never read and members that occur twice.</summary>
    public void Close()
    {
        // Nearly always each member was read once, and there is nothing to report.
        if (Array.TrueForAll(_isRead, read => read))
        {
            return;
        }

        foreach (var member in _json.Members)
        {
            if (Find(member.Name) != member)
            {
                Diagnostics.Add(SpecDescriptors.RepeatedMember, member.NameSpan, What, member.Name);
            }
            else if (!_known.Contains(member.Name))
            {
                Diagnostics.Add(SpecDescriptors.UnknownMember, member.NameSpan, What, member.Name, Suggestion.For(member.Name, _known));
            }
        }
    }

    /// <summary>Adds a protocol by its number. One with a name has to be named, so that it is written in one way only.</summary>
    private void AddNumber(string name, Located<long> number, List<Located<string>> protocols)
    {
        if (ProtocolSyntax.Find((int)number.Value) is { } word)
        {
            var written = number.Value.ToString(System.Globalization.CultureInfo.InvariantCulture);
            Diagnostics.Add(
                SpecDescriptors.UnknownWord, number.Span, $"'{name}' of {What}", written, $"this protocol has a name: '{word}'");
        }
        else
        {
            AddProtocol(name, new Located<string>(ProtocolSyntax.Word((int)number.Value), number.Span), protocols);
        }
    }

    private void AddProtocol(string name, Located<string> protocol, List<Located<string>> protocols)
    {
        if (protocols.Find(known => known.Value == protocol.Value) is { Value: not null } first)
        {
            Diagnostics.AddListedTwice(protocol.Span, $"in '{name}' of {What},", protocol.Value, first.Span);
        }
        else
        {
            protocols.Add(protocol);
        }
    }

    private JsonMember? Find(string name) => IndexOf(name) is var index && index >= 0 ? _json.Members[index] : null;

    /// <summary>
    /// Returns the index of the first member with a name. Objects are small, so a linear search is faster than building a table.
    /// </summary>
    private int IndexOf(string name)
    {
        for (var i = 0; i < _json.Members.Count; i++)
        {
            if (_json.Members[i].Name == name)
            {
                return i;
            }
        }

        return -1;
    }

    private Located<string>? Text(string name, string expected, bool required)
    {
        if (Read<JsonString>(name, expected, required) is { } text)
        {
            if (!string.IsNullOrWhiteSpace(text.Value))
            {
                return new Located<string>(text.Value, text.Span);
            }

            Diagnostics.Add(SpecDescriptors.WrongKind, text.Span, $"'{name}' of {What}", expected, "an empty string");
        }

        return required ? new Located<string>("", Start) : null;
    }

    private IReadOnlyList<JsonValue> Items(string name, string kind, string expected, bool required)
    {
        if (Read<JsonArray>(name, expected, required, kind) is not { } array)
        {
            return [];
        }

        if (required && array.Items.Count == 0)
        {
            Diagnostics.Add(SpecDescriptors.Empty, array.Span, $"'{name}' of {What}", "item");
        }

        return array.Items;
    }

    /// <summary>Reads a member. What is expected, after its kind if it has one, is put together only for an error.</summary>
    private T? Read<T>(string name, string expected, bool required, string kind = "")
        where T : JsonValue
    {
        _known.Add(name);
        var index = IndexOf(name);
        if (index < 0)
        {
            if (required)
            {
                Diagnostics.Add(SpecDescriptors.MissingMember, Start, What, name, kind + expected);
            }

            return null;
        }

        _isRead[index] = true;
        var member = _json.Members[index];
        if (member.Value is T value)
        {
            return value;
        }

        WrongKind(name, member.Value, kind + expected);
        return null;
    }

    private static string OneOf(string[] words) => "one of " + string.Join(", ", words.Select(word => $"'{word}'"));

    private void WrongKind(string name, JsonValue found, string expected) =>
        Diagnostics.Add(SpecDescriptors.WrongKind, found.Span, $"'{name}' of {What}", expected, found.Kind);

    private bool Known(string name, Located<string> word, string[] allowed)
    {
        if (allowed.Contains(word.Value))
        {
            return true;
        }

        Diagnostics.Add(SpecDescriptors.UnknownWord, word.Span, $"'{name}' of {What}", word.Value, Suggestion.For(word.Value, allowed));
        return false;
    }
}

using Microsoft.CodeAnalysis.Text;

namespace Abiquo.Sdk.Generator.Json;

/// <summary>A JSON value and its position in the file.</summary>
internal abstract class JsonValue(TextSpan span)
{
    public TextSpan Span { get; } = span;

    /// <summary>The kind of value as messages name it.</summary>
    public abstract string Kind { get; }
}

internal sealed class JsonObject(TextSpan span, IReadOnlyList<JsonMember> members) : JsonValue(span)
{
    public override string Kind => "an object";

    public IReadOnlyList<JsonMember> Members { get; } = members;
}

internal sealed class JsonMember(string name, TextSpan nameSpan, JsonValue value)
{
    public string Name { get; } = name;

    public TextSpan NameSpan { get; } = nameSpan;

    public JsonValue Value { get; } = value;
}

internal sealed class JsonArray(TextSpan span, IReadOnlyList<JsonValue> items) : JsonValue(span)
{
    public override string Kind => "a list";

    public IReadOnlyList<JsonValue> Items { get; } = items;
}

internal sealed class JsonString(TextSpan span, string value) : JsonValue(span)
{
    public override string Kind => "a string";

    public string Value { get; } = value;
}

internal sealed class JsonNumber(TextSpan span, object value) : JsonValue(span)
{
    public override string Kind => "a number";

    /// <summary>The whole number, or null if it has a fraction or is too large.</summary>
    public long? Whole { get; } = value is long whole ? whole : null;
}

internal sealed class JsonBoolean(TextSpan span, bool value) : JsonValue(span)
{
    public override string Kind => "true or false";

    public bool Value { get; } = value;
}

internal sealed class JsonNull(TextSpan span) : JsonValue(span)
{
    public override string Kind => "null";
}

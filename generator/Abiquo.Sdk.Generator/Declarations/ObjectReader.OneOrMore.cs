using Abiquo.Sdk.Generator.Json;

namespace Abiquo.Sdk.Generator.Declarations;

/// <content>Reads what is mostly there once, and so needs no list.</content>
internal sealed partial class ObjectReader
{
    /// <summary>Reads an object, or a list of objects, with the same function. Messages call each by the name of the member.</summary>
    public IReadOnlyList<T> OneOrMore<T>(string name, Func<ObjectReader, T> read)
    {
        var objects = new List<T>();
        foreach (var item in OneOrMore<JsonObject>(name, "an object, or a list of objects"))
        {
            if (item is JsonObject json)
            {
                var reader = new ObjectReader(json, $"'{name}' of {What}", Diagnostics) { Citing = Citing };
                objects.Add(read(reader));
                reader.Close();
            }
            else
            {
                WrongKind(name, item, "an object");
            }
        }

        return objects;
    }

    /// <summary>Reads a text, or a list of texts.</summary>
    public IReadOnlyList<Located<string>> OneOrMoreTexts(string name, string expected) =>
        Texts(name, expected, OneOrMore<JsonString>(name, $"{expected}, or a list of such"));

    private IReadOnlyList<JsonValue> OneOrMore<T>(string name, string expected)
        where T : JsonValue =>
        Find(name)?.Value is T && Read<T>(name, expected, required: false) is { } only
            ? [only]
            : Items(name, "", expected, required: Has(name));
}

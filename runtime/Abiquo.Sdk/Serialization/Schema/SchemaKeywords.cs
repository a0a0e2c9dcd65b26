using System.Text.Json;
using Abiquo.Sdk.Serialization.Document;

namespace Abiquo.Sdk.Serialization.Schema;

/// <summary>Writes the JSON Schema keywords that several parts of the schema use.</summary>
internal static class SchemaKeywords
{
    /// <summary>Writes a keyword with an array of strings.</summary>
    public static void Texts(this Utf8JsonWriter json, string keyword, IEnumerable<string> texts)
    {
        json.WriteStartArray(keyword);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }

    /// <summary>Writes the schema of a value that is written as a string.</summary>
    public static void Text(this Utf8JsonWriter json, ValueConverter value)
    {
        json.WriteString("type", "string");
        json.WriteString("pattern", value.Pattern);
    }

    /// <summary>Writes the schema of an array.</summary>
    public static void List(this Utf8JsonWriter json, Action item, bool atLeastOne = false)
    {
        json.WriteString("type", "array");
        if (atLeastOne)
        {
            json.WriteNumber("minItems", 1);
        }

        json.WriteStartObject("items");
        item();
        json.WriteEndObject();
    }

    /// <summary>Writes a keyword with an array of schemas, such as anyOf.</summary>
    public static void Any<T>(this Utf8JsonWriter json, string keyword, IEnumerable<T> items, Action<T> schema)
    {
        json.WriteStartArray(keyword);
        foreach (var item in items)
        {
            json.WriteStartObject();
            schema(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>Writes the schema of an object with one required member and no others than its own.</summary>
    public static void Object(this Utf8JsonWriter json, string description, string required, Action properties)
    {
        json.WriteStartObject();
        json.WriteString("description", description);
        json.WriteString("type", "object");
        json.WriteStartObject("properties");
        properties();
        json.WriteEndObject();
        json.Texts("required", [required]);
        json.WriteBoolean("additionalProperties", false);
        json.WriteEndObject();
    }
}

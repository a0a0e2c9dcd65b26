using System.Text.Json;
using Abiquo.Sdk.Serialization.Shapes;

namespace Abiquo.Sdk.Serialization.Schema;

/// <summary>The keywords of JSON Schema that every part of the schema uses.</summary>
internal static class SchemaKeywords
{
    public static void Texts(this Utf8JsonWriter json, string keyword, IEnumerable<string> texts)
    {
        json.WriteStartArray(keyword);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }

    public static void Text(this Utf8JsonWriter json, TextValue value)
    {
        json.WriteString("type", "string");
        json.WriteString("pattern", value.Pattern);
    }

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

    /// <summary>A keyword with a list of schemas, such as anyOf.</summary>
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

    /// <summary>Of members that stand for each other, all of one option are there, and none of the others.</summary>
    public static void Choices(this Utf8JsonWriter json, ContainerShape environment)
    {
        if (environment.Choices.Count == 0)
        {
            return;
        }

        json.Any("allOf", environment.Choices, choice =>
        {
            json.WriteString("description", choice.Text);
            json.Any("anyOf", choice.Options, option =>
            {
                json.Texts("required", option);
                json.WriteStartObject("not");
                json.Any("anyOf", choice.Options.SelectMany(names => names).Except(option), other => json.Texts("required", [other]));
                json.WriteEndObject();
            });
        });
    }
}

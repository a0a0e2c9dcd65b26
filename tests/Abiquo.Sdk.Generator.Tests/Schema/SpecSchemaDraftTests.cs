namespace Abiquo.Sdk.Generator.Tests.Schema;

/// <summary>
/// The schema as a document of its draft. Newtonsoft.Json.Schema 4.0.2 knows draft 2020-12 but was built without the schema of
/// that draft, so the document is checked by the one of 2019-09, and may only use keywords that are the same in both.
/// </summary>
public sealed class SpecSchemaDraftTests
{
    private const string Draft = "https://json-schema.org/draft/2020-12/schema";

    private static readonly string[] SameInBothDrafts =
    [
        "$defs", "$id", "$ref", "$schema", "additionalProperties", "anyOf", "const", "description", "else", "enum", "examples", "if", "items", "maximum", "minItems", "minimum", "not", "oneOf",
        "pattern", "properties", "required", "then", "title", "type", "uniqueItems",
    ];

    [Test]
    public void The_schema_says_that_it_is_draft_2020_12() => Assert.That(Shipped.Schema.SchemaVersion, Is.EqualTo(new Uri(Draft)));

    [Test]
    public void The_schema_is_valid() => Assert.That(() => Check(_ => { }), Throws.Nothing);

    [Test]
    public void A_schema_that_is_not_valid_would_be_noticed() =>
        Assert.That(() => Check(schema => schema["$defs"]!["citations"]!["minItems"] = -1), Throws.InstanceOf<JSchemaException>());

    [Test]
    public void The_schema_uses_only_keywords_that_both_drafts_read_alike() =>
        Assert.That(Schemas(JObject.Parse(Shipped.SchemaText)).SelectMany(schema => schema.Properties(), (_, keyword) => keyword.Name).Distinct(), Is.SubsetOf(SameInBothDrafts));

    /// <summary>A list of schemas under "items" would be the one keyword of these that changed.</summary>
    [Test]
    public void The_schema_has_one_schema_for_all_items_of_a_list() =>
        Assert.That(Schemas(JObject.Parse(Shipped.SchemaText)).Select(schema => schema["items"]).OfType<JArray>(), Is.Empty);

    [Test]
    public void The_schema_has_no_address_that_is_not_ours() => Assert.That(Shipped.Schema.Id, Is.EqualTo(new Uri("urn:abiquo-sdk:topology-spec")));

    private static void Check(Action<JObject> change)
    {
        var schema = JObject.Parse(Shipped.SchemaText);
        change(schema);
        schema["$schema"] = "https://json-schema.org/draft/2019-09/schema";
        _ = JSchema.Parse(schema.ToString(), new JSchemaReaderSettings { ValidateVersion = true });
    }

    /// <summary>The schema and all schemas in it.</summary>
    private static IEnumerable<JObject> Schemas(JObject schema)
    {
        IEnumerable<JToken?> named = new[] { "properties", "$defs" }.SelectMany(keyword => schema[keyword] ?? new JObject()).Select(property => ((JProperty)property).Value);
        IEnumerable<JToken?> inner = [.. named, schema["items"], .. schema["oneOf"] ?? new JArray()];
        return [schema, .. inner.OfType<JObject>().SelectMany(Schemas)];
    }
}

using Newtonsoft.Json.Linq;

namespace Abiquo.Sdk.Generator.Tests.Schema;

/// <summary>The schema as a document of its draft.</summary>
public sealed class SpecSchemaDraftTests
{
    [Test]
    public void The_schema_says_that_it_is_draft_2020_12() =>
        Assert.That((string?)JObject.Parse(Shipped.SchemaText)["$schema"], Is.EqualTo("https://json-schema.org/draft/2020-12/schema"));

    [Test]
    public void The_schema_is_valid() => Assert.That(DocumentSchema.OfDraft202012.Errors(Shipped.SchemaText), Is.Empty);

    [Test]
    public void A_schema_that_is_not_valid_would_be_noticed()
    {
        var schema = JObject.Parse(Shipped.SchemaText);
        schema["$defs"]!["citations"]!["minItems"] = -1;
        Assert.That(DocumentSchema.OfDraft202012.Errors(schema.ToString()), Is.Not.Empty);
    }

    [Test]
    public void The_schema_has_no_address_that_is_not_ours() =>
        Assert.That((string?)JObject.Parse(Shipped.SchemaText)["$id"], Is.EqualTo("urn:abiquo-sdk:topology-spec"));
}

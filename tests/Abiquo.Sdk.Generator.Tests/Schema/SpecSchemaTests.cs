using Abiquo.Sdk.Generator.Tests.Harness;
using Newtonsoft.Json.Linq;

namespace Abiquo.Sdk.Generator.Tests.Schema;

/// <summary>What an editor shows because of the schema and what a build reports because of the reader must not differ.</summary>
public sealed class SpecSchemaTests
{
    [Test]
    public void The_shipped_spec_names_the_shipped_schema() => Assert.That((string?)Shipped.Spec()["$schema"], Is.EqualTo("./topology-spec.schema.json"));

    [Test]
    public void The_schema_accepts_the_shipped_spec() => Assert.That(Errors(Shipped.Spec()), Is.Empty);

    [Test]
    public void The_schema_accepts_a_spec_of_another_platform() => Assert.That(Errors(JObject.Parse(RepositoryFiles.ShopSpec)), Is.Empty);

    [Test]
    public void The_reader_accepts_the_shipped_spec() => Assert.That(SpecReading.Diagnostics(Shipped.SpecText), Is.Empty);

    [TestCaseSource(typeof(SpecMutations), nameof(SpecMutations.All))]
    public void The_schema_refuses(Action<JObject> change) => Assert.That(Errors(Changed(change)), Is.Not.Empty);

    [TestCaseSource(typeof(SpecMutations), nameof(SpecMutations.All))]
    public void The_reader_refuses(Action<JObject> change) => Assert.That(SpecReading.Diagnostics(Changed(change)), Is.Not.Empty);

    private static JObject Changed(Action<JObject> change)
    {
        var spec = Shipped.Spec();
        change(spec);
        Assert.That(JToken.DeepEquals(spec, Shipped.Spec()), Is.False, "The mutation changes nothing.");
        return spec;
    }

    private static IReadOnlyList<string> Errors(JObject spec) => Shipped.Schema.Errors(spec.ToString());
}

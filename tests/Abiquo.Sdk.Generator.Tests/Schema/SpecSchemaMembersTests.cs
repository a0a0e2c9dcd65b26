using Newtonsoft.Json.Linq;

namespace Abiquo.Sdk.Generator.Tests.Schema;

/// <summary>Compares every member of every kind of object in the schema with the reader.</summary>
public sealed class SpecSchemaMembersTests
{
    private const string MissingMember = "ABQ0002";
    private const string UnknownMember = "ABQ0003";
    private const string WrongKind = "ABQ0004";

    private static IEnumerable<string> Kinds => SpecObjects.PathByKind.Keys;

    [Test]
    public void Every_kind_of_object_is_tested()
    {
        var defined = ((JObject)JObject.Parse(Shipped.SchemaText)["$defs"]!).Properties().Where(definition => (string?)definition.Value["type"] == "object");

        Assert.That(Kinds.Except([SpecObjects.Root]), Is.EquivalentTo(defined.Select(definition => definition.Name)));
    }

    [TestCaseSource(nameof(Kinds))]
    public void The_reader_requires_what_the_schema_requires(string kind)
    {
        var definition = SpecObjects.Definition(kind);
        var required = definition["required"]!
            .Concat(definition["then"]?["required"] ?? definition["then"]?["oneOf"]?[0]?["required"] ?? new JArray())
            .Values<string>();

        var missed = Members(kind).Where(member => Faults(kind, json => json.Remove(member)).Contains(MissingMember));

        Assert.That(missed, Is.EquivalentTo(required));
    }

    [TestCaseSource(nameof(Kinds))]
    public void The_reader_knows_what_the_schema_knows(string kind)
    {
        Assert.Multiple(() =>
        {
            foreach (var member in Members(kind))
            {
                var faults = Faults(kind, json => SpecObjects.ReadyFor(member, json)[member] = JValue.CreateNull()).ToList();
                Assert.That(faults, Has.Member(WrongKind), $"null for {member}");
                Assert.That(faults, Has.No.Member(UnknownMember), member);
            }
        });
    }

    [TestCaseSource(nameof(Kinds))]
    public void The_schema_knows_nothing_else(string kind) =>
        Assert.That((bool?)SpecObjects.Definition(kind)["additionalProperties"], Is.False);

    [TestCaseSource(nameof(Kinds))]
    public void The_schema_describes_every_member(string kind) => Assert.Multiple(() =>
    {
        Assert.That((string?)SpecObjects.Definition(kind)["description"], Is.Not.Null.And.Not.Empty);
        foreach (var member in ((JObject)SpecObjects.Definition(kind)["properties"]!).Properties())
        {
            Assert.That((string?)member.Value["description"], Is.Not.Null.And.Not.Empty, member.Name);
        }
    });

    private static IEnumerable<string> Members(string kind) =>
        ((JObject)SpecObjects.Definition(kind)["properties"]!).Properties().Select(member => member.Name);

    private static IEnumerable<string> Faults(string kind, Action<JObject> change)
    {
        var spec = Shipped.Spec();
        change(SpecObjects.In(spec, kind));
        return SpecReading.Diagnostics(spec).Select(diagnostic => diagnostic.Id);
    }
}

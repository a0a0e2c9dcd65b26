using System.Text.Json;
using Abiquo.Sdk.Serialization.Document;
using Abiquo.Sdk.Serialization.Shapes;

namespace Abiquo.Sdk.Serialization.Schema;

/// <summary>Writes the schema of an environment: its members, and a definition for each kind of appliance and scope in it.</summary>
internal sealed class SchemaWriter(Utf8JsonWriter json)
{
    private readonly SortedDictionary<string, Action> _definitions = new(StringComparer.Ordinal);

    public void Write(ContainerShape environment)
    {
        var spec = environment.Spec!.Name;
        json.WriteStartObject();
        json.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
        json.WriteString("$id", $"urn:abiquo-sdk:environment:{spec}:{environment.Id}");
        json.WriteString("title", $"A {environment.Label} of {spec}");
        json.WriteString("description", environment.Summary);
        Container(environment, [DocumentWords.Format, DocumentWords.Spec, DocumentWords.Environment], () =>
        {
            Property(DocumentWords.Schema, () => json.WriteString("type", "string"));
            Property(DocumentWords.Format, () => json.WriteNumber("const", DocumentWords.FormatVersion));
            Property(DocumentWords.Spec, () => json.WriteString("const", spec));
            Property(DocumentWords.Environment, () => json.WriteString("const", environment.Id));
            Property(DocumentWords.LinkPolicy, () => json.Texts("enum", Enum.GetNames<LinkPolicy>()));
            Property(DocumentWords.Links, () => LinkSchema.Write(json, environment));
        });
        json.Choices(environment);
        Definitions();
        json.WriteEndObject();
    }

    private void Definitions()
    {
        var written = new HashSet<string>();
        json.WriteStartObject("$defs");
        json.WritePropertyName(ApplianceSchema.HostDefinition);
        ApplianceSchema.WriteHost(json);

        // A definition may ask for others while it is written.
        while (_definitions.FirstOrDefault(definition => !written.Contains(definition.Key)) is { Key: { } name } next)
        {
            written.Add(name);
            json.WritePropertyName(name);
            next.Value();
        }

        json.WriteEndObject();
    }

    private void Container(ContainerShape shape, IEnumerable<string> required, Action words)
    {
        json.WriteString("type", "object");
        json.WriteStartObject("properties");
        words();
        foreach (var member in shape.Members)
        {
            Property(member.Name, () => Member(member));
        }

        json.WriteEndObject();
        json.Texts("required", required.Concat(shape.Members.Where(member => member.IsRequired).Select(member => member.Name)));
        json.WriteBoolean("additionalProperties", false);
    }

    private void Member(MemberShape member)
    {
        switch (member)
        {
            case ValueShape value:
                json.WriteString("description", $"The {value.Label}: {value.Value.Expected}.");
                json.Text(value.Value);
                break;
            case ExternalShape external:
                json.WriteString("description", external.Definition.Summary);
                json.List(() => json.Text(external.Value));
                break;
            case ApplianceMemberShape appliance:
                ApplianceSchema.WriteMember(json, appliance, Reference($"appliance.{appliance.Appliance.Definition.Id}", () => ApplianceSchema.Write(json, appliance.Appliance)));
                break;
            case ScopeListShape scopes:
                Scopes(scopes);
                break;
        }
    }

    /// <summary>A scope of another class than that of the list says so.</summary>
    private void Scopes(ScopeListShape list)
    {
        json.List(
            () => json.Any("anyOf", list.Kinds, kind => json.WriteString("$ref", Reference(
                $"scope.{kind.Id}{(kind == list.Kinds[0] ? "" : ".named")}",
                () => Scope(kind, isNamed: kind != list.Kinds[0])))),
            atLeastOne: list.IsRequired);
    }

    private void Scope(ContainerShape scope, bool isNamed)
    {
        json.WriteStartObject();
        json.WriteString("description", scope.Summary);
        Container(scope, isNamed ? [DocumentWords.Scope] : [], () => Property(DocumentWords.Scope, () => json.WriteString("const", scope.Id)));
        json.WriteEndObject();
    }

    private string Reference(string name, Action write)
    {
        _definitions.TryAdd(name, write);
        return $"#/$defs/{name}";
    }

    private void Property(string name, Action schema)
    {
        json.WriteStartObject(name);
        schema();
        json.WriteEndObject();
    }
}

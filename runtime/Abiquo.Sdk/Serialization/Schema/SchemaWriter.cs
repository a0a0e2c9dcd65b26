using System.Text.Json;
using Abiquo.Sdk.Serialization.Document;
using Abiquo.Sdk.Shapes;

namespace Abiquo.Sdk.Serialization.Schema;

/// <summary>Writes the schema of an environment: its members, and a definition for each kind of appliance and scope.</summary>
internal sealed class SchemaWriter(Utf8JsonWriter json, EnvironmentShape environment)
{
    private readonly SortedDictionary<string, Action> _definitions = new(StringComparer.Ordinal);

    public void Write()
    {
        var spec = environment.Spec.Spec.Name;
        json.WriteStartObject();
        json.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
        json.WriteString("$id", $"urn:abiquo-sdk:environment:{spec}:{environment.Id}");
        json.WriteString("title", $"A {environment.Label} of {spec}");
        json.WriteString("description", environment.Summary);
        Container(environment, [JsonPropertyNames.Format, JsonPropertyNames.Spec, JsonPropertyNames.Environment], () =>
        {
            Property(JsonPropertyNames.Schema, () => json.WriteString("type", "string"));
            Property(JsonPropertyNames.Format, () => json.WriteNumber("const", JsonPropertyNames.FormatVersion));
            Property(JsonPropertyNames.Spec, () => json.WriteString("const", spec));
            Property(JsonPropertyNames.Environment, () => json.WriteString("const", environment.Id));
            Property(JsonPropertyNames.LinkPolicy, () => json.Texts("enum", Enum.GetNames<LinkPolicy>()));
            if (environment.Version is not null)
            {
                Property(JsonPropertyNames.Version, () => json.Texts("enum", environment.Spec.Spec.Versions));
            }

            Property(JsonPropertyNames.Links, () => LinkSchema.Write(json, environment));
        });
        ChoiceSchema.Write(json, environment.Definition.Choices, environment.Spec.Spec.Versions);
        Definitions();
        json.WriteEndObject();
    }

    private void Definitions()
    {
        var written = new HashSet<string>();
        json.WriteStartObject("$defs");
        json.WritePropertyName(HostSchema.Definition);
        HostSchema.Write(json, hasNetworks: environment.Spec.Spec.Networks.Count > 0);

        // Writing a definition may add others.
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
        foreach (var member in shape.Properties)
        {
            Property(member.Name, () => Member(member));
        }

        json.WriteEndObject();
        json.Texts("required", required.Concat(shape.Properties.Where(member => member.IsRequired).Select(member => member.Name)));
        json.WriteBoolean("additionalProperties", false);
    }

    private void Member(MemberShape member)
    {
        switch (member)
        {
            case ValueMemberShape value:
                var converter = ValueConverter.Of(value.Type);
                json.WriteString("description", $"The {value.Definition.Label}: {converter.Expected}.");
                json.Text(converter);
                break;
            case ExternalMemberShape external:
                json.WriteString(
                    "description", external.Definition.Summary + (external.Definition.IsAnywhereByDefault ? " If empty, everybody." : ""));
                json.List(() => json.Text(ValueConverter.Of(external.Item)));
                break;
            case NetworkMemberShape network:
                HostSchema.WriteNetwork(json, network.Definition.Summary);
                break;
            case ApplianceMemberShape appliance:
                ApplianceSchema.WriteMember(json, appliance, Reference(
                    $"appliance.{appliance.Appliance.Definition.Id}", () => ApplianceSchema.Write(json, appliance.Appliance)));
                break;
            case ScopesMemberShape scopes:
                Scopes(scopes);
                break;
        }
    }

    /// <summary>Writes the schema of a list of scopes. A scope names its class if that is not the class of the list.</summary>
    private void Scopes(ScopesMemberShape list)
    {
        json.List(
            () => json.Any("anyOf", environment.Spec.KindsOf(list), kind => json.WriteString("$ref", Reference(
                $"scope.{kind.Id}{(kind == list.Scope ? "" : ".named")}",
                () => Scope(kind, isNamed: kind != list.Scope)))),
            atLeastOne: list.IsRequired);
    }

    private void Scope(ContainerShape scope, bool isNamed)
    {
        json.WriteStartObject();
        json.WriteString("description", scope.Summary);
        Container(
            scope,
            isNamed ? [JsonPropertyNames.Scope] : [],
            () => Property(JsonPropertyNames.Scope, () => json.WriteString("const", scope.Id)));
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

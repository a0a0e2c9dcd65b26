using System.Text.Json;
using Abiquo.Sdk.Serialization.Document;
using Abiquo.Sdk.Shapes;

namespace Abiquo.Sdk.Serialization.Schema;

/// <summary>Writes the schema of listed links: from the path of an appliance to the path of an endpoint.</summary>
internal static class LinkSchema
{
    public static void Write(Utf8JsonWriter json, EnvironmentShape environment)
    {
        var appliances = Appliances(environment, environment.Spec, "", []).ToList();
        json.WriteString("description", "The connections between appliances, where not all that the spec allows are meant.");
        json.List(() =>
        {
            json.WriteString("type", "object");
            json.WriteStartObject("properties");
            Path(json, JsonPropertyNames.From, appliances.Select(appliance => appliance.Path));
            Path(json, JsonPropertyNames.To, appliances.Select(Endpoints));
            json.WriteEndObject();
            json.Texts("required", [JsonPropertyNames.From, JsonPropertyNames.To]);
            json.WriteBoolean("additionalProperties", false);
        });
    }

    private static string Endpoints((string Path, ApplianceShape Shape) appliance) =>
        $"{appliance.Path}[.]({string.Join('|', appliance.Shape.Definition.Endpoints.Select(endpoint => endpoint.Id))})";

    private static void Path(Utf8JsonWriter json, string name, IEnumerable<string> patterns)
    {
        json.WriteStartObject(name);
        json.WriteString("type", "string");
        json.WriteString("pattern", $"^({string.Join('|', patterns.Distinct())})$");
        json.WriteEndObject();
    }

    /// <summary>
    /// Returns the appliances with the patterns of their paths. A scope may contain scopes of its own kind, so each kind is visited
    /// once.
    /// </summary>
    private static IEnumerable<(string Path, ApplianceShape Shape)> Appliances(
        ContainerShape container, SpecShape spec, string path, IReadOnlyList<Type> entered) =>
        container.Properties.SelectMany(member => member switch
        {
            ApplianceMemberShape appliance => [(path + member.Name, appliance.Appliance)],
            ScopesMemberShape scopes => spec.KindsOf(scopes).Where(kind => !entered.Contains(kind.Type))
                .SelectMany(kind => Appliances(kind, spec, $"{path}{member.Name}\\[[0-9]{{1,}}\\][.]", [.. entered, kind.Type])),
            _ => [],
        });
}

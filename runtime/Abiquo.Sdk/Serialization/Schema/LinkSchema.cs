using System.Text.Json;
using Abiquo.Sdk.Serialization.Document;
using Abiquo.Sdk.Serialization.Shapes;

namespace Abiquo.Sdk.Serialization.Schema;

/// <summary>Writes the schema of listed links: from the path of an appliance to the path of an endpoint.</summary>
internal static class LinkSchema
{
    public static void Write(Utf8JsonWriter json, ContainerShape environment)
    {
        var appliances = Appliances(environment, "", []).ToList();
        json.WriteString("description", "The connections between appliances, where not all that the spec allows are meant.");
        json.List(() =>
        {
            json.WriteString("type", "object");
            json.WriteStartObject("properties");
            Path(json, DocumentWords.From, appliances.Select(appliance => appliance.Path));
            Path(json, DocumentWords.To, appliances.Select(appliance => $"{appliance.Path}[.]({string.Join('|', appliance.Shape.Definition.Endpoints.Select(endpoint => endpoint.Id))})"));
            json.WriteEndObject();
            json.Texts("required", [DocumentWords.From, DocumentWords.To]);
            json.WriteBoolean("additionalProperties", false);
        });
    }

    private static void Path(Utf8JsonWriter json, string name, IEnumerable<string> patterns)
    {
        json.WriteStartObject(name);
        json.WriteString("type", "string");
        json.WriteString("pattern", $"^({string.Join('|', patterns.Distinct())})$");
        json.WriteEndObject();
    }

    /// <summary>The appliances and the patterns of their paths. A scope may hold scopes of its own kind: it is entered once.</summary>
    private static IEnumerable<(string Path, ApplianceShape Shape)> Appliances(ContainerShape container, string path, IReadOnlyList<Type> entered) => container.Members.SelectMany(member => member switch
    {
        ApplianceMemberShape appliance => [(path + member.Name, appliance.Appliance)],
        ScopeListShape scopes => scopes.Kinds.Where(kind => !entered.Contains(kind.Type))
            .SelectMany(kind => Appliances(kind, $"{path}{member.Name}\\[[0-9]{{1,}}\\][.]", [.. entered, kind.Type])),
        _ => [],
    });
}

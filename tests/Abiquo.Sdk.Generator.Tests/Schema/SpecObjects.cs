using Newtonsoft.Json.Linq;

namespace Abiquo.Sdk.Generator.Tests.Schema;

/// <summary>One object of each kind in the shipped spec, and the definition in the schema that describes it.</summary>
internal static class SpecObjects
{
    /// <summary>The whole spec, which the schema describes at its root.</summary>
    public const string Root = "spec";

    public static IReadOnlyDictionary<string, string> PathByKind { get; } = new Dictionary<string, string>
    {
        [Root] = "$",
        ["source"] = "sources[0]",
        ["component"] = "components[0]",
        ["role"] = "roles[0]",
        ["properties"] = "roles[2].properties",
        ["property"] = "roles[2].properties.entries[0]",
        ["endpoint"] = "roles[0].endpoints[0]",
        ["appliance"] = "appliances[0]",
        ["pool"] = "appliances[0].nodes",
        ["cluster"] = "appliances[1].nodes",
        ["requirements"] = "appliances[0].requirements",
        ["parameter"] = "appliances[0].parameters[0]",
        ["external"] = "externals[0]",
        ["rule"] = "rules[0]",
        ["scope"] = "scopes[0]",
        ["value"] = "scopes[0].values[0]",
        ["applianceMember"] = "environments[0].appliances[0]",
        ["scopeMember"] = "environments[0].scopes[0]",
        ["externalMember"] = "scopes[0].externals[0]",
        ["environment"] = "environments[0]",
        ["choice"] = "environments[1].choices[0]",
        ["option"] = "environments[1].choices[0].options[0]",
        ["constraint"] = "constraints[0]",
        ["placement"] = "environments[0].placements[0]",
        ["place"] = "environments[0].placements[0].options[0]",
    };

    /// <summary>What the shipped spec has none of, and so is added where it is asked for.</summary>
    private const string Placements =
        """
        [{ "id": "Metrics", "text": "Where it is.", "options": [
          { "id": "OnServer", "on": "Server", "roles": ["Metrics"] },
          { "id": "Apart", "members": [{ "id": "Extra", "appliance": "Monitoring", "required": true, "summary": "It." }] }
        ] }]
        """;

    public static JObject In(JObject spec, string kind)
    {
        if (kind is "placement" or "place")
        {
            spec["environments"]![0]!["placements"] ??= JArray.Parse(Placements);
        }

        return (JObject)spec.SelectToken(PathByKind[kind], errorWhenNoMatch: true)!;
    }

    /// <summary>Changes an object so that it may have a member that excludes others.</summary>
    public static JObject ReadyFor(string member, JObject json)
    {
        if (member is "ports" or "portsNeeded" or "types")
        {
            json.Remove("port");
            json["ports"] = member == "portsNeeded" ? "1-2" : null;
            json["protocols"] = new JArray(member == "types" ? "icmp" : "tcp");
            json.Remove(member == "types" ? "ports" : "");
        }

        return json;
    }

    /// <summary>Returns the definition in the schema of a kind of object.</summary>
    public static JObject Definition(string kind)
    {
        var schema = JObject.Parse(Shipped.SchemaText);
        return kind == Root ? schema : (JObject)schema["$defs"]![kind]!;
    }
}

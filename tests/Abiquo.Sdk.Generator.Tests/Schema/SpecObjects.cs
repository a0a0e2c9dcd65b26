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
        ["properties"] = "roles[6].properties",
        ["property"] = "roles[6].properties.entries[0]",
        ["account"] = "roles[2].accounts[0]",
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
        ["condition"] = "constraints[11].when",
        ["network"] = "networks[0]",
        ["networkMember"] = "environments[0].networks[0]",
        ["placement"] = "environments[0].placements[0]",
        ["place"] = "environments[0].placements[0].options[0]",
    };

    private const string Placement =
        """
        { "id": "Metrics", "text": "Where it is.", "options": [
          { "id": "OnServer", "on": "Server", "roles": ["Metrics"] },
          { "id": "Apart", "members": [{ "id": "Extra", "appliance": "Monitoring", "required": true, "summary": "It." }] }
        ] }
        """;

    /// <summary>What the shipped spec has none of, by the list that has it.</summary>
    private static IReadOnlyDictionary<string, string> Examples { get; } = new Dictionary<string, string>
    {
        ["networks"] = """{ "id": "Storage", "label": "storage network", "summary": "Carries files.", "source": ["S0"] }""",
        ["environments[0].networks"] = """{ "network": "Storage" }""",
        ["environments[0].placements"] = Placement,
    };

    /// <summary>Returns the object of a kind in a spec, after adding one if the shipped spec has none.</summary>
    public static JObject In(JObject spec, string kind)
    {
        var path = PathByKind[kind];
        if (Examples.FirstOrDefault(example => path.StartsWith(example.Key + "[", StringComparison.Ordinal)) is { Key: { } list, Value: var text }
            && spec.SelectToken(list) is null)
        {
            var dot = list.LastIndexOf('.');
            var owner = dot < 0 ? spec : (JObject)spec.SelectToken(list[..dot], errorWhenNoMatch: true)!;
            owner[list[(dot + 1)..]] = new JArray(JObject.Parse(text));
        }

        return (JObject)spec.SelectToken(path, errorWhenNoMatch: true)!;
    }

    /// <summary>Changes an object so that it may have a member that excludes others.</summary>
    public static JObject ReadyFor(string member, JObject json)
    {
        if (member == "extends")
        {
            json.Remove("versions");
            json.Remove("defaultVersion");
        }

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

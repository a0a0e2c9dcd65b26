using Abiquo.Sdk.Generator.Tests.Harness;
using Newtonsoft.Json.Linq;

namespace Abiquo.Sdk.Generator.Tests.Names;

/// <summary>A list of the shop's spec whose items have names, and how to add items that are used in every way.</summary>
/// <param name="Kind">What the names are of.</param>
/// <param name="List">The list.</param>
/// <param name="Item">Returns an item with a name; the number differs from item to item.</param>
/// <param name="Use">Adds references to a name elsewhere in the spec.</param>
internal sealed record NamedPart(string Kind, string List, Func<string, int, string> Item, Action<JObject, string, int>? Use = null)
{
    private const string Described = "'label': 'x', 'summary': 'x', 'source': ['MANUAL']";

    private const string Extending = "'label': 'x', 'summary': 'x', 'source': ['OPS']";

    private const string Member = "{ 'id': 'Only', 'appliance': 'Web', 'required': true, 'summary': 'x' }";

    /// <summary>Gets whether the list is in a spec that extends the shipped one, and not in the shop's.</summary>
    public bool IsExtension { get; init; }

    public static IReadOnlyList<NamedPart> All { get; } =
    [
        new("component", "components", (id, _) => $"'id': '{id}', {Described}", (spec, id, _) => Append(spec, "roles[0].components", id)),
        new("role", "roles", (id, _) => $"'id': '{id}', {Described}", UseRole),
        new("endpoint of a pool", "roles[0].endpoints", Endpoint, (spec, id, i) => UseEndpoint(spec, "Front." + id, "Data", i)),
        new("endpoint of a cluster", "roles[1].endpoints", Endpoint, (spec, id, i) => UseEndpoint(spec, "Data." + id, "Front", i)),
        new("pool", "appliances", (id, _) => $"'id': '{id}', {Described}, 'roles': ['Plain']", UseAppliance),
        new(
            "cluster",
            "appliances",
            (id, _) => $"'id': '{id}', {Described}, 'roles': ['Plain'], 'nodes': {{ 'kind': 'cluster', 'counts': [1, 3], 'reason': 'x', 'virtualAddress': true, 'source': ['MANUAL'] }}",
            UseAppliance),
        new("parameter", "appliances[0].parameters", (id, _) => $"'id': '{id}', 'label': 'x', 'format': 'datacenterId', 'value': 'Region.Id', 'constraint': 'x', 'source': ['MANUAL']"),
        new("share", "externals", (id, _) => $"'id': '{id}', {Described}, 'kind': 'share', 'roles': ['Pictures']", UseShare),
        new("networks", "externals", (id, _) => $"'id': '{id}', {Described}, 'kind': 'networks', 'roles': ['Front']"),
        new("member of outside parties", "environments[0].externals", (id, _) => $"'external': '{id}'", DeclareNetworks),
        new("scope", "scopes", (id, _) => $"'id': '{id}', {Described}, 'appliances': [{Member}]", UseScope),
        new("environment", "environments", (id, _) => $"'id': '{id}', {Described}, 'appliances': [{Member}]"),
        new("value", "scopes[0].values", (id, i) => Value(id, i, isKey: false)),
        new("key", "scopes[0].values", (id, i) => Value(id, i, isKey: true)),
        new("member of a scope", "scopes[0].appliances", (id, i) => $"'id': '{id}', 'appliance': 'Store', 'required': {(i % 2 == 0 ? "true" : "false")}, 'summary': 'x'"),
        new("member of an environment", "environments[0].appliances", (id, i) => $"'id': '{id}', 'appliance': 'Web', 'required': {(i % 2 == 0 ? "true" : "false")}, 'summary': 'x'", UseMember),
        new("scopes of an environment", "environments[0].scopes", (id, i) => $"'id': '{id}', 'scope': 'Region', 'required': {(i % 2 == 0 ? "true" : "false")}, 'summary': 'x'", UseMember),
        new("appliance of an extension", "appliances", (id, _) => $"'id': '{id}', {Extending}, 'roles': ['Node', 'Directory']") { IsExtension = true },
        new("role of an extension", "roles", (id, _) => $"'id': '{id}', {Extending}", (spec, id, _) => Append(spec, "appliances[0].roles", id)) { IsExtension = true },
        new("key of an extending scope", "scopes[0].values", (id, _) => $"'id': '{id}', 'label': 'x', 'type': 'fqdn', 'summary': 'x', 'key': true, 'source': ['OPS']")
        {
            IsExtension = true,
        },
        new("member of an extending environment", "environments[0].appliances", (id, _) => $"'id': '{id}', 'appliance': 'Acme', 'required': false, 'summary': 'x'")
        {
            IsExtension = true,
        },
    ];

    /// <summary>Returns the shop, or the extension, with an item for each name.</summary>
    public string Add(IReadOnlyList<string> names)
    {
        var spec = JObject.Parse(IsExtension ? RepositoryFiles.Extension : RepositoryFiles.ShopSpec);
        if (IsExtension)
        {
            spec["scopes"]![0]!["values"] = new JArray();
        }
        else
        {
            AddPlainRole(spec);
        }

        for (var i = 0; i < names.Count; i++)
        {
            var name = JValue.CreateString(names[i]).ToString(Newtonsoft.Json.Formatting.None)[1..^1];
            Append(spec, List, Parse(Item(name, i)));
            Use?.Invoke(spec, names[i], i);
        }

        if (spec.SelectToken("scopes[0].values") is JArray { Count: 0 } none)
        {
            none.Parent!.Remove();
        }

        return spec.ToString();
    }

    /// <summary>A role that no rule speaks of, so that many appliances with it have few links.</summary>
    private static void AddPlainRole(JObject spec) =>
        Append(spec, "roles", Parse($"'id': 'Plain', {Described}, 'endpoints': [{{ {Endpoint("Log", 514)} }}]"));

    public override string ToString() => Kind;

    private static string Endpoint(string id, int i) =>
        $"'id': '{id}', 'components': ['Nginx'], 'protocols': ['tcp'], 'port': {1000 + i}, 'summary': 'x'" + (i % 3) switch
        {
            1 => ", 'clusterPort': 9",
            2 => $", 'tls': {{ 'port': {30000 + i}, 'default': {(i % 2 == 0 ? "true" : "false")} }}",
            _ => "",
        };

    private static string Value(string id, int i, bool isKey)
    {
        string[] types = ["datacenterId", "nfsShare", "fqdn", "address", "network"];
        return $"'id': '{id}', 'label': 'x', 'type': '{types[i % types.Length]}', 'summary': 'x', 'key': {(isKey ? "true" : "false")}, 'source': ['MANUAL']";
    }

    private static void UseRole(JObject spec, string id, int i)
    {
        Append(spec, "appliances[0].roles", id);
        Append(spec, "rules", Rule(id, "Data.Sql", i));
    }

    private static void UseEndpoint(JObject spec, string endpoint, string from, int i) => Append(spec, "rules", Rule(from, endpoint, i));

    private static void UseAppliance(JObject spec, string id, int i)
    {
        Append(spec, "scopes[0].appliances", Parse($"'id': 'Member{i}', 'appliance': 'x', 'required': true, 'summary': 'x'"));
        spec.SelectToken("scopes[0].appliances")!.Last!["appliance"] = id;
    }

    private static void UseScope(JObject spec, string id, int i)
    {
        Append(spec, "environments[0].scopes", Parse($"'id': 'Member{i}', 'scope': 'x', 'required': false, 'summary': 'x'"));
        spec.SelectToken("environments[0].scopes")!.Last!["scope"] = id;
    }

    private static void UseShare(JObject spec, string id, int i)
    {
        if (id == "Offices")
        {
            return;
        }

        Append(spec, "scopes[0].externals", Parse("'external': 'x', 'value': 'PictureShare'"));
        spec.SelectToken("scopes[0].externals")!.Last!["external"] = id;
    }

    private static void DeclareNetworks(JObject spec, string id, int i)
    {
        if (!spec["externals"]!.Any(known => (string?)known["id"] == id))
        {
            Append(spec, "externals", Parse($"'id': 'x', {Described}, 'kind': 'networks', 'roles': ['Front']"));
            spec["externals"]!.Last!["id"] = id;
        }
    }

    private static void UseMember(JObject spec, string id, int i)
    {
        spec["environments"]![0]!["rollout"] ??= new JArray();
        Append(spec, "environments[0].rollout", id);
    }

    private static JObject Rule(string from, string to, int i)
    {
        var rule = Parse($"'id': 'rule-{i}', 'group': 'derived', 'purpose': 'x', 'confidence': 'high', 'source': ['MANUAL']");
        (rule["from"], rule["to"]) = (from, to);
        return rule;
    }

    private static JObject Parse(string members) => JObject.Parse($"{{ {members} }}");

    private static void Append(JObject spec, string list, JToken item)
    {
        var items = (JArray)spec.SelectToken(list)!;
        if (item is JObject || !items.Any(known => JToken.DeepEquals(known, item)))
        {
            items.Add(item);
        }
    }
}

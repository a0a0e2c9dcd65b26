using Newtonsoft.Json.Linq;

namespace Abiquo.Sdk.Generator.Tests.Legality;

/// <summary>
/// A spec of a few roles, appliances and rules, drawn at random: roles are shared, rules lead from roles to themselves, from everybody and
/// to endpoints that two roles of one appliance bring. Its environment has two appliances of each kind, and two rooms with more of them.
/// </summary>
internal sealed class RandomSpec
{
    public const string Namespace = "Acme.Drawn";

    private const int FirstPort = 1001;

    private readonly Random _random;
    private readonly JArray _roles = [];
    private readonly JArray _appliances = [];
    private readonly JArray _rules = [];

    public RandomSpec(int seed)
    {
        _random = new(seed);
        var roles = Enumerable.Range(0, _random.Next(2, 5)).Select(i => $"R{i}").ToList();
        var port = FirstPort;
        foreach (var role in roles)
        {
            // Two roles may bring an endpoint of one name; on an appliance with both it is one endpoint, and has one port.
            string[] endpoints = _random.Next(3) == 0 ? ["Own" + role] : ["Own" + role, "Shared"];
            _roles.Add(Described(role, new("components", new JArray("Program")), new("endpoints", new JArray(endpoints.Select(id => Endpoint(id, id == "Shared" ? FirstPort - 1 : port++))))));
        }

        foreach (var kind in Enumerable.Range(0, _random.Next(2, 5)).Select(i => $"A{i}"))
        {
            _appliances.Add(Described(kind, new JProperty("roles", new JArray(Some(roles)))));
        }

        for (var i = 0; i < _random.Next(3, 9); i++)
        {
            var to = roles[_random.Next(roles.Count)];
            var endpoints = _roles.Single(role => (string)role["id"]! == to)["endpoints"]!;
            _rules.Add(new JObject
            {
                ["id"] = $"rule-{i}",
                ["group"] = "derived",
                ["from"] = _random.Next(6) == 0 ? "Anywhere" : roles[_random.Next(roles.Count)],
                ["to"] = $"{to}.{(string)endpoints[_random.Next(endpoints.Count())]!["id"]!}",
                ["purpose"] = "Work",
                ["confidence"] = "high",
                ["source"] = new JArray("MANUAL"),
            });
        }
    }

    public IEnumerable<string> Kinds => _appliances.Select(kind => (string)kind["id"]!);

    /// <summary>The C# expression that makes the environment.</summary>
    public string Environment => $$"""
        new {{Namespace}}.Whole
        {
            {{string.Concat(Kinds.SelectMany((kind, i) => new[] { Member($"{kind}One", i, 1), Member($"{kind}Two", i, 2) }))}}
            Rooms = [new("one") { {{Room(3)}} }, new("two") { {{Room(4)}} }],
        }
        """;

    public string Json => new JObject
    {
        ["name"] = "Drawn",
        ["summary"] = "Drawn at random.",
        ["namespace"] = Namespace,
        ["help"] = "https://acme.example/links",
        ["sources"] = new JArray(new JObject { ["id"] = "MANUAL", ["title"] = "Manual", ["url"] = "https://acme.example/manual" }),
        ["components"] = new JArray(Described("Program")),
        ["roles"] = _roles,
        ["appliances"] = _appliances,
        ["externals"] = new JArray(),
        ["rules"] = _rules,
        ["scopes"] = new JArray(Described(
            "Room",
            new JProperty("values", new JArray(new JObject { ["id"] = "Id", ["label"] = "room", ["type"] = "datacenterId", ["summary"] = "Its name.", ["key"] = true, ["source"] = new JArray("MANUAL") })),
            new JProperty("appliances", new JArray(Kinds.Select(kind => Holding(kind, kind)))))),
        ["environments"] = new JArray(Described(
            "Whole",
            new JProperty("appliances", new JArray(Kinds.SelectMany(kind => new[] { Holding($"{kind}One", kind), Holding($"{kind}Two", kind) }))),
            new JProperty("scopes", new JArray(new JObject { ["id"] = "Rooms", ["scope"] = "Room", ["required"] = true, ["summary"] = "The rooms." })))),
        ["constraints"] = new JArray(),
    }.ToString();

    private static string Member(string name, int kind, int host) => $"{name} = new() {{ Host = new(\"h{kind}-{host}.example.com\", \"10.0.{kind}.{host}\") }}, ";

    private static JObject Holding(string id, string kind) => new() { ["id"] = id, ["appliance"] = kind, ["required"] = true, ["summary"] = "Is there." };

    private static JObject Endpoint(string id, int port) =>
        new() { ["id"] = id, ["components"] = new JArray("Program"), ["protocols"] = new JArray("tcp"), ["port"] = port, ["summary"] = "Answers." };

    private static JObject Described(string id, params JProperty[] members) =>
        new(members.Prepend(new("source", new JArray("MANUAL"))).Prepend(new("summary", "Is there.")).Prepend(new("label", id)).Prepend(new("id", id)));

    private string Room(int host) => string.Concat(Kinds.Select((kind, i) => Member(kind, i, host)));

    private List<string> Some(List<string> roles)
    {
        var some = roles.Where(_ => _random.Next(2) == 0).ToList();
        return some.Count > 0 ? some : [roles[_random.Next(roles.Count)]];
    }
}

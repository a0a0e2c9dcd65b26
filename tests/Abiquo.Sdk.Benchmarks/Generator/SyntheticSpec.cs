using System.Globalization;
using System.Text;
using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Benchmarks.Generator;

/// <summary>
/// Specs of any size, made like the shipped one: each appliance has a role of its own with three endpoints, and beside it one that
/// all have. Links grow with the appliances, not with their square: four rules each, and one endpoint that all may connect to.
/// </summary>
internal static class SyntheticSpec
{
    public const int LinksEach = 5;

    private static readonly string[] Endpoints = ["Api", "Data", "Admin"];

    public static string Of(int appliances, string summaryOfFirst = "Serves the others.")
    {
        var text = new StringBuilder();
        text.Append("""
            {
              "name": "Large",
              "summary": "A platform of many appliances.",
              "namespace": "Large.Topology",
              "help": "https://large.example/links",
              "sources": [{ "id": "MANUAL", "title": "Manual of the platform", "url": "https://large.example/manual" }],
              "components": [

            """);
        List(text, 20, i => $$"""    { "id": "Program{{i}}", "label": "program {{i}}", "summary": "Does its part.", "source": ["MANUAL ch. {{i}}"] }""");
        text.Append("  ],\n  \"roles\": [\n");
        text.Append("""    { "id": "Node", "label": "node", "summary": "Is a machine.", "source": ["MANUAL ch. 1"], "components": ["Program0"], "endpoints": [{ "id": "Ssh", "components": ["Program0"], "protocols": ["tcp"], "port": 22, "summary": "A shell." }] },""").Append('\n');
        text.Append("""    { "id": "Operators", "label": "operators", "summary": "Keep it running.", "source": ["MANUAL ch. 1"] },""").Append('\n');
        List(text, appliances, Role);
        text.Append("  ],\n  \"appliances\": [\n");
        List(text, appliances, i => Appliance(i, i == 0 ? summaryOfFirst : "Serves the others."));
        text.Append("  ],\n  \"externals\": [{ \"id\": \"Offices\", \"label\": \"offices\", \"summary\": \"Where operators sit.\", \"kind\": \"networks\", \"roles\": [\"Operators\"], \"source\": [\"MANUAL ch. 4\"] }],\n");
        text.Append("  \"rules\": [\n");
        text.Append("""    { "id": "shell", "group": "operations", "from": "Operators", "to": "Node.Ssh", "purpose": "Upkeep", "confidence": "high", "source": ["MANUAL ch. 4"] },""").Append('\n');
        text.Append("""    { "id": "portal", "group": "documented", "from": "Anywhere", "to": "Part0.Api", "purpose": "Everybody's start", "confidence": "high", "source": ["MANUAL ch. 4"] },""").Append('\n');
        List(text, appliances * 4, i => Rule(i / 4, i % 4, appliances));
        text.Append("  ],\n  \"environments\": [\n");
        text.Append("""    { "id": "LargeEnvironment", "label": "platform", "summary": "The whole platform.", "source": ["MANUAL"], "appliances": [""").Append('\n');
        List(text, appliances, i => $$"""      { "id": "Unit{{i}}", "appliance": "Appliance{{i}}", "required": {{(i == 0 ? "true" : "false")}}, "summary": "The unit {{i}}." }""");
        return text.Append("    ], \"externals\": [{ \"external\": \"Offices\" }] }\n  ]\n}\n").ToString();
    }

    private static string Role(int i) =>
        $$"""    { "id": "Part{{i}}", "label": "part {{i}}", "summary": "Does the part {{i}} of the work.", "source": ["MANUAL ch. 2"], "components": ["Program{{i % 20}}"], "endpoints": [{{string.Join(", ", Endpoints.Select((name, n) => Endpoint(i, n, name)))}}] }""";

    private static string Endpoint(int i, int n, string name) =>
        $$"""{ "id": "{{name}}", "components": ["Program{{i % 20}}"], "protocols": ["tcp"], "port": {{8000 + n}}, "summary": "Requests of the kind {{n}}." }""";

    private static string Appliance(int i, string summary) => string.Create(CultureInfo.InvariantCulture, $$"""
            { "id": "Appliance{{i}}", "label": "appliance {{i}}", "summary": "{{summary}}", "source": ["MANUAL ch. 3"], "roles": ["Node", "Part{{i}}"],
              "nodes": {{(i % 3 == 0 ? """{ "kind": "cluster", "counts": [1, 3], "reason": "two nodes cannot outvote each other", "source": ["MANUAL ch. 3"] }""" : """{ "kind": "pool" }""")}},
              "requirements": { "cpus": 2, "memoryGb": 4, "diskGb": 20, "source": ["MANUAL ch. 9"] },
              "parameters": [{ "id": "PeerAddress", "label": "Peer", "format": "addresses", "value": "Appliance0.Addresses", "constraint": "As printed.", "source": ["MANUAL ch. 9"] }] }
        """);

    private static string Rule(int i, int k, int appliances) =>
        $$"""    { "id": "rule-{{i}}-{{k}}", "group": "documented", "from": "Part{{i}}", "to": "Part{{((i * ((2 * k) + 1)) + k + 1) % appliances}}.{{Endpoints[k % 3]}}", "purpose": "Work of the kind {{k}}", "confidence": "high", "source": ["MANUAL ch. 4"] }""";

    private static void List(StringBuilder text, int count, Func<int, string> item)
    {
        for (var i = 0; i < count; i++)
        {
            text.Append(item(i)).Append(i + 1 < count ? ",\n" : "\n");
        }
    }
}

using System.Globalization;
using System.Text;

namespace Abiquo.Sdk.Benchmarks.Generator;

/// <summary>
/// Creates specs of any size that resemble the shipped one: each appliance has a role of its own with three endpoints and a role that
/// all appliances share. Each has four rules of its own, and all may connect to one shared endpoint, so the number of links is
/// proportional to the number of appliances and not to its square.
/// </summary>
internal static class SyntheticSpec
{
    private static readonly string[] Endpoints = ["Api", "Data", "Admin"];

    public static string Create(int appliances, string summaryOfFirst = "Serves the others.")
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
        AppendList(text, 20, Component);
        text.Append("""
              ],
              "roles": [
                { "id": "Node", "label": "node", "summary": "Is a machine.", "source": ["MANUAL ch. 1"], "components": ["Program0"],
                  "endpoints": [{ "id": "Ssh", "components": ["Program0"], "protocols": ["tcp"], "port": 22, "summary": "A shell." }] },
                { "id": "Operators", "label": "operators", "summary": "Keep it running.", "source": ["MANUAL ch. 1"] },

            """);
        AppendList(text, appliances, Role);
        text.Append("  ],\n  \"appliances\": [\n");
        AppendList(text, appliances, i => Appliance(i, i == 0 ? summaryOfFirst : "Serves the others."));
        text.Append("""
              ],
              "externals": [{ "id": "Offices", "label": "offices", "summary": "Where operators sit.", "kind": "networks",
                "roles": ["Operators"], "source": ["MANUAL ch. 4"] }],
              "rules": [
                { "id": "shell", "group": "operations", "from": "Operators", "to": "Node.Ssh",
                  "purpose": "Upkeep", "confidence": "high", "source": ["MANUAL ch. 4"] },
                { "id": "portal", "group": "documented", "from": "Anywhere", "to": "Part0.Api",
                  "purpose": "Everybody's start", "confidence": "high", "source": ["MANUAL ch. 4"] },

            """);
        AppendList(text, appliances * 4, i => Rule(i / 4, i % 4, appliances));
        text.Append("""
              ],
              "environments": [
                { "id": "LargeEnvironment", "label": "platform", "summary": "The whole platform.", "source": ["MANUAL"], "appliances": [

            """);
        AppendList(text, appliances, Member);
        return text.Append("    ], \"externals\": [{ \"external\": \"Offices\" }] }\n  ]\n}\n").ToString();
    }

    private static string Component(int i) =>
        $$"""    { "id": "Program{{i}}", "label": "program {{i}}", "summary": "Does its part.", "source": ["MANUAL ch. {{i}}"] }""";

    private static string Role(int i) => $$"""
            { "id": "Part{{i}}", "label": "part {{i}}", "summary": "Does the part {{i}} of the work.", "source": ["MANUAL ch. 2"],
              "components": ["Program{{i % 20}}"], "endpoints": [
              {{string.Join(",\n      ", Endpoints.Select((name, n) => Endpoint(i, n, name)))}}] }
        """;

    private static string Endpoint(int i, int n, string name) => $$"""
        { "id": "{{name}}", "components": ["Program{{i % 20}}"], "protocols": ["tcp"], "port": {{8000 + n}},
          "summary": "Requests of the kind {{n}}." }
        """;

    private static string Appliance(int i, string summary) => string.Create(CultureInfo.InvariantCulture, $$"""
            { "id": "Appliance{{i}}", "label": "appliance {{i}}", "summary": "{{summary}}",
              "source": ["MANUAL ch. 3"], "roles": ["Node", "Part{{i}}"],
              "nodes": {{Nodes(i)}},
              "requirements": { "cpus": 2, "memoryGb": 4, "diskGb": 20, "source": ["MANUAL ch. 9"] },
              "parameters": [{ "id": "PeerAddress", "label": "Peer", "format": "addresses", "value": "Appliance0.Addresses",
                "constraint": "As printed.", "source": ["MANUAL ch. 9"] }] }
        """);

    private static string Nodes(int i) => i % 3 == 0
        ? """{ "kind": "cluster", "counts": [1, 3], "reason": "two nodes cannot outvote each other", "source": ["MANUAL ch. 3"] }"""
        : """{ "kind": "pool" }""";

    private static string Rule(int i, int k, int appliances) => $$"""
            { "id": "rule-{{i}}-{{k}}", "group": "documented", "from": "Part{{i}}", "to": "{{RuleTarget(i, k, appliances)}}",
              "purpose": "Work of the kind {{k}}", "confidence": "high", "source": ["MANUAL ch. 4"] }
        """;

    private static string RuleTarget(int i, int k, int appliances) =>
        $"Part{((i * ((2 * k) + 1)) + k + 1) % appliances}.{Endpoints[k % 3]}";

    private static string Member(int i) => $$"""
              { "id": "Unit{{i}}", "appliance": "Appliance{{i}}", "required": {{(i == 0 ? "true" : "false")}},
                "summary": "The unit {{i}}." }
        """;

    private static void AppendList(StringBuilder text, int count, Func<int, string> item)
    {
        for (var i = 0; i < count; i++)
        {
            text.Append(item(i)).Append(i + 1 < count ? ",\n" : "\n");
        }
    }
}

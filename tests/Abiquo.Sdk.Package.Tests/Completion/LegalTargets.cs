using System.Text.Json;
using System.Text.Json.Nodes;

namespace Abiquo.Sdk.Package.Tests.Completion;

/// <summary>
/// Where each appliance may connect: by rules that are not between peers, and to its own kind only by those from everybody or from a role to the same;
/// worked out from topology-spec.json alone: neither the generator nor the library is asked.
/// </summary>
internal static class LegalTargets
{
    /// <summary>The appliances, each with the members that ConnectTo is to have, in order.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> Of(string json)
    {
        var spec = JsonNode.Parse(json, documentOptions: new JsonDocumentOptions { AllowDuplicateProperties = false })!;
        var roles = List(spec, "appliances").ToDictionary(Id, appliance => List(appliance, "roles").Select(role => (string)role!).ToHashSet());
        var endpoints = List(spec, "roles")
            .SelectMany(role => List(role, "endpoints").Select(endpoint => (Role: Id(role), Endpoint: Id(endpoint))))
            .ToList();
        var rules = List(spec, "rules").Where(rule => (string)rule!["group"]! != "peer").Select(rule => (From: (string)rule!["from"]!, To: (string)rule["to"]!)).ToList();

        return roles.Keys.ToDictionary(source => source, source => (IReadOnlyList<string>)
        [
            .. (from target in roles.Keys
                from end in endpoints
                where roles[target].Contains(end.Role)
                where rules.Any(rule => rule.To == $"{end.Role}.{end.Endpoint}" && (rule.From == "Anywhere" || (roles[source].Contains(rule.From) && (source != target || rule.From == end.Role))))
                select target + end.Endpoint).Distinct().Order(StringComparer.Ordinal),
        ]);
    }

    private static IEnumerable<JsonNode?> List(JsonNode? node, string member) => node![member]?.AsArray() ?? [];

    private static string Id(JsonNode? node) => (string)node!["id"]!;
}

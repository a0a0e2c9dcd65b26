using System.Text.Json;
using System.Text.Json.Nodes;

namespace Abiquo.Sdk.Package.Tests.Completion;

/// <summary>
/// The targets that each appliance may connect to, derived from topology-spec.json independently of the generator and the library. Rules
/// between peers do not count. An appliance may connect to its own kind only by a rule from anywhere or from a role to the same role.
/// </summary>
internal static class LegalTargets
{
    /// <summary>Returns the expected members of ConnectTo for each appliance, in order.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> Of(string json)
    {
        var spec = JsonNode.Parse(json, documentOptions: new JsonDocumentOptions { AllowDuplicateProperties = false })!;
        var roles = List(spec, "appliances")
            .ToDictionary(Id, appliance => List(appliance, "roles").Select(role => (string)role!).ToHashSet());
        var endpoints = List(spec, "roles")
            .SelectMany(role => List(role, "endpoints").Select(endpoint => (Role: Id(role), Endpoint: Id(endpoint))))
            .ToList();
        var rules = List(spec, "rules")
            .Where(rule => (string)rule!["group"]! != "peer")
            .Select(rule => (From: (string)rule!["from"]!, To: (string)rule["to"]!))
            .ToList();

        bool IsFrom(string source, string target, string from, string targetRole) =>
            from == "Anywhere" || (roles[source].Contains(from) && (source != target || from == targetRole));

        return roles.Keys.ToDictionary(source => source, source => (IReadOnlyList<string>)
        [
            .. (from target in roles.Keys
                from end in endpoints
                where roles[target].Contains(end.Role)
                where rules.Any(rule => rule.To == $"{end.Role}.{end.Endpoint}" && IsFrom(source, target, rule.From, end.Role))
                select target + end.Endpoint).Distinct().Order(StringComparer.Ordinal),
        ]);
    }

    private static IEnumerable<JsonNode?> List(JsonNode? node, string member) => node![member]?.AsArray() ?? [];

    private static string Id(JsonNode? node) => (string)node!["id"]!;
}

using Newtonsoft.Json.Linq;

namespace Abiquo.Sdk.Generator.Tests.Legality;

/// <summary>An appliance and an endpoint of an appliance, and whether the spec lets one connect to the other.</summary>
/// <param name="Source">The appliance that connects.</param>
/// <param name="Target">The appliance that has the endpoint.</param>
/// <param name="Endpoint">The endpoint.</param>
/// <param name="IsLegal">Whether a rule of any group but 'peer' allows it.</param>
/// <param name="IsPeer">Whether only rules of the group 'peer' open the endpoint.</param>
internal sealed record LinkPair(string Source, string Target, string Endpoint, bool IsLegal, bool IsPeer)
{
    /// <summary>Whether a rule allows it that is not from everybody, so that a machine is named as its source.</summary>
    public bool IsLegalByRole { get; private init; }

    /// <summary>Whether source and target are one kind that has both roles of a rule.</summary>
    public bool IsOpenedToItself { get; private init; }

    public string Name => $"{Source} to {Target}.{Endpoint}";

    /// <summary>An appliance serves itself, unless a rule is from everybody, or from a role to the same.</summary>
    private static bool IsBetween(JToken rule, string source, string target) =>
        source != target || (string)rule["from"]! == "Anywhere" || ((string)rule["to"]!).StartsWith((string)rule["from"]! + ".", StringComparison.Ordinal);

    public static IReadOnlyList<LinkPair> All(string json)
    {
        var spec = JObject.Parse(json);
        var appliances = spec["appliances"]!.ToDictionary(appliance => (string)appliance["id"]!, appliance => appliance["roles"]!.Values<string>().ToHashSet());
        var endpoints = appliances.SelectMany(appliance => spec["roles"]!
            .Where(role => appliance.Value.Contains((string)role["id"]!))
            .SelectMany(role => role["endpoints"] ?? new JArray())
            .Select(endpoint => (Appliance: appliance.Key, Endpoint: (string)endpoint["id"]!)))
            .Distinct();
        return
        [
            .. from source in appliances
               from target in endpoints
               let opening = spec["rules"]!.Where(rule => appliances[target.Appliance].Any(role => (string)rule["to"]! == $"{role}.{target.Endpoint}")).ToList()
               let legal = opening.Any(rule =>
                   (string)rule["group"]! != "peer" && IsBetween(rule, source.Key, target.Appliance) && ((string)rule["from"]! == "Anywhere" || source.Value.Contains((string)rule["from"]!)))
               let peer = opening.Count > 0 && opening.TrueForAll(rule => (string)rule["group"]! == "peer")
               let allowing = opening.Where(rule => (string)rule["group"]! != "peer" && IsBetween(rule, source.Key, target.Appliance) && source.Value.Contains((string)rule["from"]!))
               select new LinkPair(source.Key, target.Appliance, target.Endpoint, legal, peer)
               {
                   IsLegalByRole = allowing.Any(),
                   IsOpenedToItself = source.Key == target.Appliance && opening.Exists(rule => source.Value.Contains((string)rule["from"]!)),
               },
        ];
    }
}

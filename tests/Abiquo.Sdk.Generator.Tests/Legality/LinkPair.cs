using Newtonsoft.Json.Linq;

namespace Abiquo.Sdk.Generator.Tests.Legality;

/// <summary>An appliance and an endpoint of an appliance, and whether the spec lets one connect to the other.</summary>
internal sealed record LinkPair(string Source, string Target, string Endpoint, bool IsLegal)
{
    public string Name => $"{Source} to {Target}.{Endpoint}";

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
               let legal = spec["rules"]!.Any(rule =>
                   ((string)rule["from"]! == "Anywhere" || source.Value.Contains((string)rule["from"]!))
                   && appliances[target.Appliance].Any(role => (string)rule["to"]! == $"{role}.{target.Endpoint}"))
               select new LinkPair(source.Key, target.Appliance, target.Endpoint, legal),
        ];
    }
}

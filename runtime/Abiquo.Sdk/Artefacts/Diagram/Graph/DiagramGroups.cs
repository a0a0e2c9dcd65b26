using System.Globalization;

namespace Abiquo.Sdk.Artefacts.Diagram.Graph;

/// <summary>Arranges the endpoints of an environment in groups and nodes.</summary>
internal static class DiagramGroups
{
    public static ValueList<DiagramGroup> Of(TopologyEnvironment environment, DiagramEndpoints endpoints, DiagramDetail detail)
    {
        var nodeCount = 0;
        return endpoints.All
            .GroupBy(endpoint => endpoint.GroupKey(detail))
            .OrderBy(group => group.Key.Area)
            .Select((group, i) => new DiagramGroup(
                Id("b", i),
                Label(environment, group.First(), detail),
                group.Key.Area,
                group.GroupBy(endpoint => endpoint.NodeKey(detail))
                    .Select(node => Node(environment, Id("n", nodeCount++), [.. node], group, detail))
                    .ToValueList()))
            .ToValueList();
    }

    private static DiagramNode Node(
        TopologyEnvironment environment,
        string id,
        IReadOnlyList<DiagramEndpoint> endpoints,
        IEnumerable<DiagramEndpoint> group,
        DiagramDetail detail)
    {
        var first = endpoints[0];
        var isWholeGroup = first.Area != DiagramArea.External && detail >= DiagramDetail.Scopes;
        var isAmbiguous = group.Any(other => other.Label == first.Label && other.Member != first.Member);
        return new(
            id,
            isWholeGroup ? Label(environment, first, detail) : isAmbiguous ? $"{first.Label} ({first.Member})" : first.Label,
            detail == DiagramDetail.Hosts ? "" : isWholeGroup ? GroupSummary(endpoints, detail) : ApplianceSummary(endpoints),
            endpoints.Select((endpoint, i) => Host(id + Id("h", i), endpoint)).ToValueList(),
            IsExpanded: detail == DiagramDetail.Hosts);
    }

    private static DiagramHost Host(string id, DiagramEndpoint endpoint) =>
        new(id, endpoint.Appliance, endpoint.Name, endpoint.Addresses, endpoint.IsVirtual);

    private static string Label(TopologyEnvironment environment, DiagramEndpoint endpoint, DiagramDetail detail) => endpoint.Area switch
    {
        DiagramArea.External => "outside the platform",
        DiagramArea.Environment => environment.Definition.Label,
        _ => endpoint.ScopeLabel(detail),
    };

    private static string GroupSummary(IReadOnlyList<DiagramEndpoint> endpoints, DiagramDetail detail)
    {
        var scopeCount = endpoints.SelectMany(endpoint => endpoint.Scopes.Select(scope => scope.Path)).Distinct().Count();
        var parts = endpoints
            .Where(endpoint => !endpoint.IsVirtual)
            .GroupBy(endpoint => endpoint.Label)
            .Select(type => type.Count() == 1 ? type.Key : $"{type.Key} ({Number(type.Count())})");
        return (detail == DiagramDetail.Kinds && scopeCount > 0 ? $"{Number(scopeCount)} of them: " : "") + string.Join(", ", parts);
    }

    private static string ApplianceSummary(IReadOnlyList<DiagramEndpoint> endpoints)
    {
        var hostCount = endpoints.Count(endpoint => endpoint.IsPlatformHost);
        var suffix = endpoints.FirstOrDefault(endpoint => endpoint.IsVirtual) is { } address ? $" behind {address.Name}" : "";
        return hostCount switch
        {
            0 => ExternalSummary(endpoints),
            1 => endpoints.First(endpoint => endpoint.IsPlatformHost).Name + suffix,
            _ => $"{Number(hostCount)} hosts{suffix}",
        };
    }

    private static string ExternalSummary(IReadOnlyList<DiagramEndpoint> endpoints) =>
        endpoints.Count > 1 ? $"{Number(endpoints.Count)} places"
        : endpoints[0].Name == endpoints[0].Label ? ""
        : endpoints[0].Name;

    private static string Id(string prefix, int number) => prefix + Number(number);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}

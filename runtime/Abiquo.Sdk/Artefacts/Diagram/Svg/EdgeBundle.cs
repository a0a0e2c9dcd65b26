using Abiquo.Sdk.Artefacts.Diagram.Graph;

namespace Abiquo.Sdk.Artefacts.Diagram.Svg;

/// <summary>
/// Edges with the same services, drawn as one branching line from many ends to one or from one end to many. With bundles, a
/// drawing of ten datacenters needs no more parallel lines than a drawing of one.
/// </summary>
/// <param name="Number">The position among all bundles.</param>
/// <param name="Route">The way the line takes.</param>
/// <param name="HubId">The id of the end that all edges have in common.</param>
/// <param name="Ports">The services, such as <c>8443/tcp</c>.</param>
/// <param name="Edges">The edges, at least one.</param>
internal sealed record EdgeBundle(int Number, Route Route, string HubId, ValueList<string> Ports, ValueList<DiagramEdge> Edges)
{
    private const int MaxLabelLength = 24;

    /// <summary>Gets the distinct ends, and whether each of them listens.</summary>
    public ValueList<(string Id, bool Listens)> Ends { get; } = Edges
        .SelectMany(edge => new[] { (Id: edge.From, Listens: false), (Id: edge.To, Listens: true) })
        .Distinct()
        .ToValueList();

    /// <summary>Gets the lines of the label, which lists the services.</summary>
    public ValueList<string> Label { get; } = TextFitting.Wrap(string.Join(", ", Ports), MaxLabelLength).ToValueList();

    public static ValueList<EdgeBundle> Of(TopologyDiagram diagram, EdgeEndIndex ends)
    {
        var manyToOne = diagram.Edges
            .Where(edge => !edge.IsSelfLoop)
            .GroupBy(edge => KeyOf(edge, edge.To, ends))
            .ToList();
        var oneToMany = manyToOne
            .Where(bundle => bundle.Count() == 1)
            .Select(bundle => bundle.First())
            .GroupBy(edge => KeyOf(edge, edge.From, ends));
        return manyToOne
            .Where(bundle => bundle.Count() > 1)
            .Concat(oneToMany)
            .Select((bundle, i) => new EdgeBundle(i, bundle.Key.Route, bundle.Key.HubId, bundle.Key.Ports, bundle.ToValueList()))
            .ToValueList();
    }

    // Scopes are drawn one below the other, so lines within different scopes must not be joined.
    private static Key KeyOf(DiagramEdge edge, string hubId, EdgeEndIndex ends)
    {
        var route = ends.RouteOf(edge);
        return new(route, route == Route.WithinScope ? ends[edge.From].Group.Id : "", hubId, edge.Ports);
    }

    private sealed record Key(Route Route, string ScopeGroupId, string HubId, ValueList<string> Ports);
}

namespace Abiquo.Sdk.Artefacts.Diagram.Svg;

/// <summary>Where a line runs: the picture has a column for what is outside, one for the environment and one for the scopes.</summary>
internal enum Way
{
    /// <summary>From or to the outside.</summary>
    Outer,

    /// <summary>Within the environment's own column.</summary>
    Middle,

    /// <summary>Between the environment and a scope, or between two scopes.</summary>
    Cross,

    /// <summary>Within one scope.</summary>
    Inner,
}

/// <summary>
/// Edges drawn as one branching line, from many to one or from one to many: so the picture of ten datacenters needs no more
/// lines side by side than that of one.
/// </summary>
/// <param name="Number">Its place among all buses.</param>
/// <param name="Way">Where it runs.</param>
/// <param name="Hub">The one end that all edges share.</param>
/// <param name="Ports">What is connected to.</param>
/// <param name="Edges">The edges.</param>
internal sealed record Bus(int Number, Way Way, string Hub, ValueList<string> Ports, ValueList<DiagramEdge> Edges)
{
    private const int LabelWidth = 24;

    /// <summary>The ends, each once, and whether they listen.</summary>
    public ValueList<(string End, bool Listens)> Taps { get; } = Edges
        .SelectMany(edge => new[] { (End: edge.From, Listens: false), (End: edge.To, Listens: true) }).Distinct().ToValueList();

    /// <summary>The services, in as many lines as they need.</summary>
    public ValueList<string> Label { get; } = Lettering.Wrap(string.Join(", ", Ports), LabelWidth).ToValueList();

    public static ValueList<Bus> Of(TopologyDiagram diagram, EndIndex ends)
    {
        var toOne = diagram.Edges.Where(edge => !edge.IsLoop)
            .Select(edge => (Edge: edge, Way: ends.Way(edge)))
            .GroupBy(routed => (routed.Way, Room: Room(routed.Way, routed.Edge, ends), Hub: routed.Edge.To, routed.Edge.Ports))
            .ToList();
        var fromOne = toOne.Where(bus => bus.Count() == 1).Select(bus => bus.First())
            .GroupBy(routed => (routed.Way, Room: Room(routed.Way, routed.Edge, ends), Hub: routed.Edge.From, routed.Edge.Ports));
        return toOne.Where(bus => bus.Count() > 1).Concat(fromOne)
            .Select((bus, i) => new Bus(i, bus.Key.Way, bus.Key.Hub, bus.Key.Ports, bus.Select(routed => routed.Edge).ToValueList()))
            .ToValueList();
    }

    private static string Room(Way way, DiagramEdge edge, EndIndex ends) => way == Way.Inner ? ends[edge.From].Box.Id : "";
}

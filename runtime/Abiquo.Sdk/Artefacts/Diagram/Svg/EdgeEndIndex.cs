using Abiquo.Sdk.Artefacts.Diagram.Graph;

namespace Abiquo.Sdk.Artefacts.Diagram.Svg;

/// <summary>Finds the group and the node of each possible end of an edge.</summary>
internal sealed class EdgeEndIndex
{
    private readonly Dictionary<string, (DiagramGroup Group, DiagramNode Node)> _ends;

    public EdgeEndIndex(TopologyDiagram diagram) => _ends = diagram.Groups
        .SelectMany(group => group.Nodes, (group, node) => (Group: group, Node: node))
        .SelectMany(
            location => location.Node.VisibleHosts.Select(host => host.Id).Prepend(location.Node.Id),
            (location, endId) => (EndId: endId, Location: location))
        .ToDictionary(end => end.EndId, end => end.Location);

    public (DiagramGroup Group, DiagramNode Node) this[string endId] => _ends[endId];

    public int ColumnOf(string endId) => (int)_ends[endId].Group.Area;

    public Route RouteOf(DiagramEdge edge)
    {
        var (from, to) = (_ends[edge.From].Group, _ends[edge.To].Group);
        return from.Area == DiagramArea.External || to.Area == DiagramArea.External ? Route.External
            : from.Area == DiagramArea.Environment && to.Area == DiagramArea.Environment ? Route.WithinEnvironment
            : from.Id == to.Id ? Route.WithinScope
            : Route.BetweenGroups;
    }
}

using Abiquo.Sdk.Formats;

namespace Abiquo.Sdk.Artefacts.Diagram.Svg;

/// <summary>Where each end of an edge stands.</summary>
internal sealed class EndIndex
{
    private readonly Dictionary<string, (DiagramBox Box, DiagramNode Node)> _ends;

    public EndIndex(TopologyDiagram diagram) => _ends = diagram.Boxes
        .SelectMany(box => box.Nodes, (box, node) => (Box: box, Node: node))
        .SelectMany(seat => seat.Node.ShownHosts.Select(host => host.Id).Prepend(seat.Node.Id), (seat, end) => (End: end, Seat: seat))
        .ToDictionary(pair => pair.End, pair => pair.Seat);

    public (DiagramBox Box, DiagramNode Node) this[string end] => _ends[end];

    public int Column(string end) => (int)_ends[end].Box.Area;

    /// <summary>Where a line between the ends of an edge runs.</summary>
    public Way Way(DiagramEdge edge)
    {
        var (from, to) = (_ends[edge.From].Box, _ends[edge.To].Box);
        return from.Area == DiagramArea.Outside || to.Area == DiagramArea.Outside ? Svg.Way.Outer
            : from.Area == DiagramArea.Environment && to.Area == DiagramArea.Environment ? Svg.Way.Middle
            : from.Id == to.Id ? Svg.Way.Inner
            : Svg.Way.Cross;
    }
}

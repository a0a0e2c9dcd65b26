using Abiquo.Sdk.Matrix;

namespace Abiquo.Sdk.Artefacts.Diagram.Graph;

/// <summary>Merges flows into edges.</summary>
internal static class FlowMerger
{
    public static ValueList<DiagramEdge> Merge(CommunicationMatrix matrix, DiagramNodeIndex nodes) => matrix.Flows
        .Select(flow => new LocatedFlow(flow, nodes.Find(flow.From), nodes.Find(flow.To)))
        .GroupBy(located => (located.From.Node.Id, located.To.Node.Id, located.Flow.Service))
        .SelectMany(WithEnds)
        .GroupBy(connection => (connection.From, connection.To), connection => connection.Flow)
        .Select(edge => new DiagramEdge(edge.Key.From, edge.Key.To, edge.ToValueList()))
        .ToValueList();

    /// <summary>
    /// Picks the ends of the edges for one service between two nodes. One edge between the nodes is enough if every host of one
    /// reaches every host, or the virtual address, of the other. Otherwise, the edges connect single hosts, so that an edge
    /// never claims a flow that does not exist.
    /// </summary>
    private static IEnumerable<(string From, string To, Flow Flow)> WithEnds(
        IGrouping<(string From, string To, string Service), LocatedFlow> service)
    {
        var (from, to) = (service.First().From.Node, service.First().To.Node);
        if (!from.IsExpanded)
        {
            return service.Select(located => (from.Id, to.Id, located.Flow));
        }

        var pairs = service.Select(located => (From: located.From.Host, To: located.To.Host)).ToHashSet();
        var sources = pairs.Select(pair => pair.From).ToHashSet();
        var targets = pairs.Select(pair => pair.To).ToHashSet();

        // No host connects to itself, so those pairs are not expected.
        var isComplete = pairs.Count == (sources.Count * targets.Count) - sources.Count(targets.Contains);
        return isComplete
            && CommonEnd(from, sources) is { } source
            && CommonEnd(to, targets) is { } target
            && (from != to || (source == from.Id) == (target == to.Id))
                ? service.Select(located => (source, target, located.Flow))
                : service.Select(located => (CommonEnd(from, [located.From.Host])!, CommonEnd(to, [located.To.Host])!, located.Flow));
    }

    /// <summary>Returns the id of the one end that represents exactly these hosts of a node, or null if there is none.</summary>
    private static string? CommonEnd(DiagramNode node, HashSet<DiagramHost> hosts) =>
        hosts.SetEquals(node.Hosts.Where(host => !host.IsVirtual)) ? node.Id
        : hosts.Count == 1 ? hosts.First().Id
        : null;

    private sealed record LocatedFlow(Flow Flow, (DiagramNode Node, DiagramHost Host) From, (DiagramNode Node, DiagramHost Host) To);
}

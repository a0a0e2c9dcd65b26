using Abiquo.Sdk.Matrix;

namespace Abiquo.Sdk.Artefacts.Diagram;

/// <summary>Merges flows into edges.</summary>
internal static class DiagramEdges
{
    public static ValueList<DiagramEdge> Of(CommunicationMatrix matrix, DiagramSeats seats) => matrix.Flows
        .Select(flow => new SeatedFlow(flow, seats.Of(flow.From), seats.Of(flow.To)))
        .GroupBy(seated => (seated.From.Node.Id, seated.To.Node.Id, seated.Flow.Service))
        .SelectMany(Ends)
        .GroupBy(ended => (ended.From, ended.To), ended => ended.Flow)
        .Select(edge => new DiagramEdge(edge.Key.From, edge.Key.To, edge.ToValueList()))
        .ToValueList();

    /// <summary>
    /// Where each host of one appliance reaches each host of the other, or its virtual address, one edge between the appliances
    /// says so. Anything else is drawn host by host, so that an edge never claims a flow that is not there.
    /// </summary>
    private static IEnumerable<(string From, string To, Flow Flow)> Ends(IGrouping<(string From, string To, string Service), SeatedFlow> service)
    {
        var (from, to) = (service.First().From.Node, service.First().To.Node);
        if (!from.ShowsHosts)
        {
            return service.Select(seated => (from.Id, to.Id, seated.Flow));
        }

        var pairs = service.Select(seated => (From: seated.From.Host, To: seated.To.Host)).ToHashSet();
        var sources = pairs.Select(pair => pair.From).ToHashSet();
        var targets = pairs.Select(pair => pair.To).ToHashSet();
        var isComplete = pairs.Count == (sources.Count * targets.Count) - sources.Count(targets.Contains);
        return isComplete && End(from, sources) is { } source && End(to, targets) is { } target && (from != to || (source == from.Id) == (target == to.Id))
            ? service.Select(seated => (source, target, seated.Flow))
            : service.Select(seated => (End(from, [seated.From.Host])!, End(to, [seated.To.Host])!, seated.Flow));
    }

    private static string? End(DiagramNode node, HashSet<DiagramHost> hosts) =>
        hosts.SetEquals(node.Hosts.Where(host => !host.IsVirtual)) ? node.Id
        : hosts.Count == 1 ? hosts.First().Id
        : null;

    private sealed record SeatedFlow(Flow Flow, (DiagramNode Node, DiagramHost Host) From, (DiagramNode Node, DiagramHost Host) To);
}

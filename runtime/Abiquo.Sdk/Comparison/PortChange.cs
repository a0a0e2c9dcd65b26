using Abiquo.Sdk.Matrix;
using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Comparison;

/// <summary>Ports of one host that open or close for the same sources, and so form a single step.</summary>
/// <param name="Host">The host.</param>
/// <param name="Ports">The ports.</param>
/// <param name="Sources">Who connects to them.</param>
/// <param name="IsEverybody">Whether everybody does.</param>
/// <param name="IsMovedAmongNodes">Whether they take the place of others at which the same nodes of a cluster know each other.</param>
internal sealed record PortChange(string Host, string Ports, string Sources, bool IsEverybody, bool IsMovedAmongNodes)
{
    /// <summary>
    /// Groups flows by host and sources. Ports with different sources stay separate, because a combined step would claim more than the
    /// flows do. Of a range that only becomes longer or shorter, just the difference opens or closes.
    /// </summary>
    /// <param name="flows">The flows that open or close.</param>
    /// <param name="besides">The flows that do the opposite.</param>
    public static IEnumerable<PortChange> Of(ValueList<Flow> flows, ValueList<Flow> besides)
    {
        var amongNodes = besides.Where(flow => flow.Rule.Group == RuleGroup.Peer).Select(EndsOf).ToHashSet();
        return
            from pair in Except(flows, besides)
                .SelectMany(flow => flow.Nodes.Count == 0 ? [flow.To.ToString()] : flow.Nodes, (flow, node) => (flow, node))
            group pair.flow by pair.node into host
            from same in host
                .GroupBy(flow => flow.Service)
                .Select(service => (
                    service.Key,
                    Sources: string.Join(", ", SourcesOf([.. service])),
                    IsEverybody: service.Any(flow => flow.IsFromAnywhere),
                    IsMovedAmongNodes: service.Any(flow => amongNodes.Contains(EndsOf(flow)))))
                .GroupBy(service => (service.Sources, service.IsEverybody, service.IsMovedAmongNodes))
            select new PortChange(
                host.Key,
                string.Join(", ", same.Select(service => service.Key)),
                same.Key.Sources,
                same.Key.IsEverybody,
                same.Key.IsMovedAmongNodes);
    }

    private static IEnumerable<Flow> Except(ValueList<Flow> flows, ValueList<Flow> besides)
    {
        var ranges = besides.ToLookup(KeyOf, flow => flow.Ports);
        return flows.SelectMany(flow => flow.Ports.IsNone
            ? [flow]
            : ranges[KeyOf(flow)]
                .Aggregate((IEnumerable<PortRange>)[flow.Ports], (rest, range) => rest.SelectMany(one => one.Except(range)))
                .Select(rest => flow with { Ports = rest }));
    }

    private static (string Rule, FlowEndpoint From, FlowEndpoint To) EndsOf(Flow flow) =>
        (flow.Rule.Id, FlowKey.EndOf(flow.From), FlowKey.EndOf(flow.To));

    private static FlowKey KeyOf(Flow flow) => FlowKey.Of(flow) with { Ports = default };

    /// <summary>Names the sources; everybody includes the others.</summary>
    private static IEnumerable<string> SourcesOf(List<Flow> flows) =>
        flows.Exists(flow => flow.IsFromAnywhere) ? [Rule.Anywhere] : flows.Select(SourceOf).Distinct();

    /// <summary>Names the source with its address: a host that moves is let in at the new address and kept out at the old one.</summary>
    private static string SourceOf(Flow flow)
    {
        var name = flow.From.Host.Length > 0 ? flow.From.Host : flow.From.Appliance;
        return $"{name} {flow.From.Address}".TrimEnd();
    }
}

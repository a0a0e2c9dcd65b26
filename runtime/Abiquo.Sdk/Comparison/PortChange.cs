using Abiquo.Sdk.Matrix;
using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Comparison;

/// <summary>Ports of one host that open or close for the same sources, and so form a single step.</summary>
internal sealed record PortChange(string Host, string Ports, string Sources, bool IsEverybody)
{
    /// <summary>
    /// Groups flows by host and sources. Ports with different sources stay separate, because a combined step would claim more than the
    /// flows do.
    /// </summary>
    public static IEnumerable<PortChange> Of(ValueList<Flow> flows) =>
        from pair in flows.SelectMany(flow => flow.Nodes.Count == 0 ? [flow.To.ToString()] : flow.Nodes, (flow, node) => (flow, node))
        group pair.flow by pair.node into host
        from same in host
            .GroupBy(flow => flow.Service)
            .Select(service => (
                service.Key,
                Sources: string.Join(", ", service.Select(SourceOf).Distinct()),
                IsEverybody: service.Any(flow => flow.IsFromAnywhere)))
            .GroupBy(service => (service.Sources, service.IsEverybody))
        select new PortChange(host.Key, string.Join(", ", same.Select(service => service.Key)), same.Key.Sources, same.Key.IsEverybody);

    /// <summary>Names the source with its address: a host that moves is let in at the new address and kept out at the old one.</summary>
    private static string SourceOf(Flow flow)
    {
        var name = flow.From.Host.Length > 0 ? flow.From.Host : flow.From.Appliance;
        return flow.IsFromAnywhere ? Rule.Anywhere : $"{name} {flow.From.Address}".TrimEnd();
    }
}

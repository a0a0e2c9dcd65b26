using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Resolution;

/// <summary>The ports on which something may listen: by the spec, by what an appliance has instead, and by the flows.</summary>
internal sealed class PortIndex
{
    private readonly HashSet<(Protocol Protocol, ushort Port)> _all;

    public PortIndex(Deployment deployment) => _all =
    [
        .. deployment.Spec.Roles
            .SelectMany(role => role.Endpoints)
            .SelectMany(endpoint => new[] { endpoint.Port, endpoint.ClusterPort ?? 0, endpoint.SharedPort ?? 0 }, (endpoint, port) => (endpoint, port))
            .SelectMany(pair => pair.endpoint.Protocols, (pair, protocol) => (protocol, pair.port)),
        .. deployment.Inventory.Appliances
            .SelectMany(placed => placed.Appliance.Endpoints)
            .SelectMany(endpoint => endpoint.Definition.Protocols, (endpoint, protocol) => (protocol, endpoint.Port)),
        .. deployment.Matrix.Flows.Select(flow => (flow.Protocol, flow.Port)),
    ];

    /// <summary>The ports of one protocol, or of all where none is given, in ascending order.</summary>
    public IReadOnlyList<ushort> Of(Protocol? protocol = null) =>
        [.. _all.Where(known => known.Port > 0 && (protocol is null || known.Protocol == protocol)).Select(known => known.Port).Distinct().Order()];
}

using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Resolution;

/// <summary>Indexes all known ports: the ports of the spec, the ports that appliances override, and the ports of flows.</summary>
internal sealed class PortIndex
{
    private readonly HashSet<(Protocol Protocol, ushort Port)> _all;

    public PortIndex(Deployment deployment) => _all =
    [
        .. deployment.Spec.Roles
            .SelectMany(role => role.Endpoints)
            .SelectMany(PortsOf, (endpoint, port) => (endpoint, port))
            .SelectMany(pair => pair.endpoint.Protocols, (pair, protocol) => (protocol, pair.port)),
        .. deployment.Inventory.Appliances
            .SelectMany(placed => placed.Appliance.Endpoints)
            .SelectMany(endpoint => endpoint.Definition.Protocols, (endpoint, protocol) => (protocol, endpoint.Port)),
        .. deployment.Matrix.Flows.Select(flow => (flow.Protocol, flow.Port)),
    ];

    /// <summary>Returns the ports of one protocol, or of all protocols if none is given, in ascending order.</summary>
    public IReadOnlyList<ushort> Of(Protocol? protocol = null) =>
    [
        .. _all
            .Where(known => known.Port > 0 && (protocol is null || known.Protocol == protocol))
            .Select(known => known.Port)
            .Distinct()
            .Order(),
    ];

    private static ushort[] PortsOf(EndpointDefinition endpoint) =>
        [endpoint.Port, endpoint.ClusterPort ?? 0, endpoint.SharedPort ?? 0];
}

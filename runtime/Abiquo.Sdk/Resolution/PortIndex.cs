using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Resolution;

/// <summary>
/// Indexes all known ports: those on which appliances of the spec listen, those that appliances override, and those of flows. No host
/// listens on the ports of others.
/// </summary>
internal sealed class PortIndex
{
    private readonly HashSet<(Protocol Protocol, PortRange Ports)> _all;

    public PortIndex(Deployment deployment) => _all =
    [
        .. deployment.Spec.Roles
            .Where(role => deployment.Spec.Appliances.Any(appliance => appliance.Roles.Contains(role.Id)))
            .SelectMany(role => role.Endpoints)
            .SelectMany(PortsOf, (endpoint, ports) => (endpoint, ports))
            .SelectMany(pair => pair.endpoint.Protocols, (pair, protocol) => (protocol, pair.ports)),
        .. deployment.Inventory.Appliances
            .SelectMany(placed => placed.Appliance.Endpoints)
            .SelectMany(endpoint => endpoint.Ports.Ranges, (endpoint, ports) => (endpoint, ports))
            .SelectMany(pair => pair.endpoint.Definition.Protocols, (pair, protocol) => (protocol, pair.ports)),
        .. deployment.Matrix.Flows.Select(flow => (flow.Protocol, flow.Ports)),
    ];

    /// <summary>
    /// Returns the ports of one protocol, or of all protocols if none is given, in ascending order. Of a range, its two ends.
    /// </summary>
    public IReadOnlyList<ushort> Of(Protocol? protocol = null) =>
    [
        .. _all
            .Where(known => known.Protocol.HasPorts() && !known.Ports.IsNone && (protocol is null || known.Protocol == protocol))
            .SelectMany(known => new[] { known.Ports.First, known.Ports.Last })
            .Distinct()
            .Order(),
    ];

    private static IEnumerable<PortRange> PortsOf(EndpointDefinition endpoint) =>
        [.. endpoint.Ports.Ranges, endpoint.ClusterPort ?? 0, endpoint.SharedPort ?? 0, endpoint.TlsPort ?? 0];
}

using Abiquo.Sdk.Matrix;
using Abiquo.Sdk.Rules;
using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Resolution;

/// <summary>Represents an endpoint with the ports on which it actually listens.</summary>
/// <param name="Link">The properties that determine who may connect to the endpoint.</param>
/// <param name="Definition">The definition of the endpoint.</param>
/// <param name="Ports">The ports.</param>
/// <param name="Component">The names of the programs that serve the endpoint.</param>
/// <param name="UsesTls">Whether clients connect with TLS.</param>
internal sealed record Listener(LinkTarget Link, EndpointDefinition Definition, PortSet Ports, string Component, bool UsesTls)
{
    /// <summary>
    /// Returns what a firewall between two ends has to know: each protocol that their address family has, with each range of ports.
    /// </summary>
    public IEnumerable<(Protocol Protocol, PortRange Ports)> Between(FlowEndpoint from, FlowEndpoint to)
    {
        var isIPv6 = from.Address?.IsIPv6 == true || to.Address?.IsIPv6 == true;
        IReadOnlyList<PortRange> ranges = Ports.Ranges.Count == 0 ? [default] : Ports.Ranges;
        return
            from protocol in Definition.Protocols
            where protocol.IsOf(isIPv6)
            from ports in ranges
            select (protocol, ports);
    }

    /// <summary>Returns the endpoints of an appliance, including the ports that it overrides.</summary>
    public static IEnumerable<Listener> Of(Appliance appliance, TopologySpec spec) =>
        appliance.Endpoints.Select(endpoint => new Listener(
            new(appliance.Definition.Id, endpoint.Definition.Id, endpoint.Definition.Roles),
            endpoint.Definition,
            endpoint.Ports,
            Components(endpoint.Definition, spec),
            endpoint.UsesTls));

    /// <summary>Returns the endpoints of the roles of an external system, with the ports of the spec.</summary>
    public static IEnumerable<Listener> Of(ExternalDefinition external, TopologySpec spec) => spec.Roles
        .Where(role => external.Roles.Contains(role.Id))
        .SelectMany(role => role.Endpoints)
        .Select(endpoint => new Listener(
            new("", endpoint.Id, endpoint.Roles),
            endpoint,
            endpoint.PortsOf(endpoint.UsesTlsByDefault),
            Components(endpoint, spec),
            endpoint.UsesTlsByDefault));

    private static string Components(EndpointDefinition endpoint, TopologySpec spec) =>
        string.Join("->", endpoint.Components.Select(id => spec.Components.FirstOrDefault(component => component.Id == id)?.Label ?? id));
}

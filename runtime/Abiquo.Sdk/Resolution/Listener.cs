using Abiquo.Sdk.Rules;
using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Resolution;

/// <summary>Represents an endpoint with the port on which it actually listens.</summary>
/// <param name="Link">The properties that determine who may connect to the endpoint.</param>
/// <param name="Definition">The definition of the endpoint.</param>
/// <param name="Port">The port.</param>
/// <param name="Component">The names of the programs that serve the endpoint.</param>
internal sealed record Listener(LinkTarget Link, EndpointDefinition Definition, ushort Port, string Component)
{
    /// <summary>Returns the endpoints of an appliance, including the ports that it overrides.</summary>
    public static IEnumerable<Listener> Of(Appliance appliance, TopologySpec spec) =>
        appliance.Endpoints.Select(endpoint => new Listener(
            new(appliance.Definition.Id, endpoint.Definition.Id, endpoint.Definition.Roles),
            endpoint.Definition,
            endpoint.Port,
            Components(endpoint.Definition, spec)));

    /// <summary>Returns the endpoints of the roles of an external system, with the ports of the spec.</summary>
    public static IEnumerable<Listener> Of(ExternalDefinition external, TopologySpec spec) => spec.Roles
        .Where(role => external.Roles.Contains(role.Id))
        .SelectMany(role => role.Endpoints)
        .Select(endpoint => new Listener(new("", endpoint.Id, endpoint.Roles), endpoint, endpoint.Port, Components(endpoint, spec)));

    private static string Components(EndpointDefinition endpoint, TopologySpec spec) =>
        string.Join("->", endpoint.Components.Select(id => spec.Components.FirstOrDefault(component => component.Id == id)?.Label ?? id));
}

using Abiquo.Sdk.Rules;
using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Resolution;

/// <summary>An endpoint with the port that is really listened on.</summary>
/// <param name="Link">What decides who may connect to it.</param>
/// <param name="Definition">The endpoint.</param>
/// <param name="Port">The port.</param>
/// <param name="Component">The programs that serve it.</param>
internal sealed record Listener(LinkTarget Link, EndpointDefinition Definition, ushort Port, string Component)
{
    /// <summary>The endpoints of an appliance, with the ports that it overrides.</summary>
    public static IEnumerable<Listener> Of(Appliance appliance, TopologySpec spec) =>
        appliance.Endpoints.Select(endpoint => new Listener(
            new(appliance.Definition.Id, endpoint.Definition.Id, endpoint.Definition.Roles), endpoint.Definition, endpoint.Port, Components(endpoint.Definition, spec)));

    /// <summary>The endpoints that an outside party's roles bring, with the ports of the spec.</summary>
    public static IEnumerable<Listener> Of(ExternalDefinition external, TopologySpec spec) => spec.Roles
        .Where(role => external.Roles.Contains(role.Id))
        .SelectMany(role => role.Endpoints)
        .Select(endpoint => new Listener(new("", endpoint.Id, endpoint.Roles), endpoint, endpoint.Port, Components(endpoint, spec)));

    private static string Components(EndpointDefinition endpoint, TopologySpec spec) =>
        string.Join("->", endpoint.Components.Select(id => spec.Components.FirstOrDefault(component => component.Id == id)?.Label ?? id));
}

using Abiquo.Sdk.Resolution;
using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Artefacts.Configuration;

/// <summary>Tells whether an appliance connects to an endpoint that a property of it refers to.</summary>
internal sealed class PropertyConnections(Deployment deployment, PlacedAppliance from)
{
    /// <summary>
    /// Returns whether rules lead to an endpoint but the environment leaves them out, such as with links of its own. An endpoint to which
    /// no rule leads is one that the appliance tells others about.
    /// </summary>
    public bool IsClosed(PlacedAppliance owner, EndpointDefinition endpoint, string role) =>
        owner.Path != from.Path
        && Rules(endpoint, role).Any()
        && !deployment.ConnectionsFrom(from).Any(one => one.To.Placed?.Path == owner.Path && one.Listener.Definition.Id == endpoint.Id)

        // Only now, because there may be very many.
        && !deployment.ConnectionsTo(owner).Any(one => one.From is null && one.Listener.Definition.Id == endpoint.Id);

    /// <summary>Returns whether each host of the appliance has the endpoint for itself.</summary>
    public bool ServesItself(EndpointDefinition endpoint, string role) =>
        Rules(endpoint, role).ToList() is { Count: > 0 } rules && rules.TrueForAll(rule => rule.ServesItself);

    private IEnumerable<Rule> Rules(EndpointDefinition endpoint, string role) => deployment.Spec.Rules.Where(rule =>
        rule.To == role && rule.Endpoint == endpoint.Id && !rule.IsPeer && from.Appliance.Definition.Roles.Contains(rule.From));
}

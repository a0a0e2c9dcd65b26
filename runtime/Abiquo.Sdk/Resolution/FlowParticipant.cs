using Abiquo.Sdk.Rules;
using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Resolution;

/// <summary>Represents an appliance or external system that takes part in flows, with its nodes and endpoints.</summary>
/// <param name="Placed">The appliance with its location, or null for an external system.</param>
/// <param name="External">The external system with its location, or null for an appliance.</param>
/// <param name="Nodes">The network nodes.</param>
/// <param name="Virtual">The node that represents the virtual address, or null if there is none.</param>
/// <param name="Listeners">The endpoints on which each node listens.</param>
internal sealed record FlowParticipant(
    PlacedAppliance? Placed,
    PlacedExternal? External,
    IReadOnlyList<NetworkNode> Nodes,
    NetworkNode? Virtual,
    IReadOnlyList<Listener> Listeners)
{
    /// <summary>Gets the networks of the environment.</summary>
    public required HostNetworks Networks { get; init; }

    /// <summary>Gets the appliance, or null for an external system.</summary>
    public Appliance? Appliance => Placed?.Appliance;

    /// <summary>Gets the scope that contains it, or null if it is outside of all scopes.</summary>
    public PlacedScope? Scope => Placed is { } placed ? placed.Scope : External!.Scope;

    /// <summary>
    /// Gets the kind and roles that determine its allowed connections. An external system has roles but no kind of appliance.
    /// </summary>
    public LinkSource Link { get; } = Placed is { } placed
        ? new(placed.Appliance.Definition.Id, placed.Appliance.Definition.Roles)
        : new("", External!.Definition.Roles);

    public static FlowParticipant Of(PlacedAppliance placed, Deployment deployment) => new(
        placed,
        null,
        [.. placed.Appliance.Hosts.Select(host => NetworkNode.Of(placed.Appliance.Definition.Id, host))],
        NetworkNode.Virtual(placed.Appliance),
        Present(Listener.Of(placed.Appliance, deployment.Spec), deployment))
    {
        Networks = deployment.Inventory.HostNetworks,
    };

    public static FlowParticipant Of(PlacedExternal placed, Deployment deployment) => new(
        null,
        placed,
        [.. placed.Places.Select(place => NodeAt(placed, place, deployment.Inventory))],
        null,
        Present(Listener.Of(placed.Definition, deployment.Spec), deployment))
    {
        Networks = deployment.Inventory.HostNetworks,
    };

    /// <summary>Returns the endpoints that the version of the platform has.</summary>
    private static IReadOnlyList<Listener> Present(IEnumerable<Listener> listeners, Deployment deployment) =>
        [.. listeners.Where(listener => deployment.Applicability.Version.Has(listener.Definition.Versions))];

    /// <summary>Returns where an external system is: at a host of the platform, if that serves the share, and else outside.</summary>
    private static NetworkNode NodeAt(PlacedExternal external, ExternalPlace place, Inventory inventory) =>
        inventory.HostServing(external) is { } server
            ? NetworkNode.Of(external.Definition.Id, server, place.Address)
            : new([new(external.Definition.Id, place.Name, place.Address) { IsByName = place.IsByName }], []);

    /// <summary>Returns whether it has the target endpoint of a rule.</summary>
    public bool Opens(Rule rule) => Listeners.Any(listener => rule.Terms.Open(listener.Link));

    /// <summary>Returns the listener that a rule opens, or null if there is none.</summary>
    public Listener? ListenerFor(Rule rule) => Listeners.FirstOrDefault(listener => rule.Terms.Open(listener.Link));

    /// <summary>Returns the nodes at which clients reach an endpoint.</summary>
    public IReadOnlyList<NetworkNode> At(Listener listener) =>
        Virtual is not null && Placed!.IsVirtual(listener.Definition) ? [Virtual] : Nodes;

    /// <summary>
    /// Returns whether both are the same appliance, which several scopes may share. An appliance does not connect to itself.
    /// </summary>
    public bool IsSameAppliance(FlowParticipant other) =>
        Appliance is { } appliance && other.Appliance is { } another && ApplianceComparer.Instance.Equals(appliance, another);
}

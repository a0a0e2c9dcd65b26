using Abiquo.Sdk.Matrix;
using Abiquo.Sdk.Rules;
using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Resolution;

/// <summary>Something that takes part in flows, an appliance or an outside party, with its machines and what they listen on.</summary>
/// <param name="Placed">The appliance with its place, or null for an outside party.</param>
/// <param name="External">The outside party with its place, or null for an appliance.</param>
/// <param name="Nodes">Its machines.</param>
/// <param name="Virtual">Whichever of them has the virtual address, or null where there is none.</param>
/// <param name="Listeners">What each machine listens on.</param>
internal sealed record FlowParticipant(
    PlacedAppliance? Placed, PlacedExternal? External, IReadOnlyList<NetworkNode> Nodes, NetworkNode? Virtual, IReadOnlyList<Listener> Listeners)
{
    /// <summary>The appliance, or null for an outside party.</summary>
    public Appliance? Appliance => Placed?.Appliance;

    /// <summary>The scope that it stands in, or null.</summary>
    public PlacedScope? Scope => Placed is { } placed ? placed.Scope : External!.Scope;

    /// <summary>What decides where it may connect. An outside party is of no kind of appliance.</summary>
    public LinkSource Link { get; } = Placed is { } placed
        ? new(placed.Appliance.Definition.Id, placed.Appliance.Definition.Roles)
        : new("", External!.Definition.Roles);

    public static FlowParticipant Of(PlacedAppliance placed, TopologySpec spec) => new(
        placed,
        null,
        [.. placed.Appliance.Hosts.Select(host => NetworkNode.Of(placed.Appliance.Definition.Id, host))],
        NetworkNode.Virtual(placed.Appliance),
        [.. Listener.Of(placed.Appliance, spec)]);

    public static FlowParticipant Of(PlacedExternal placed, TopologySpec spec) => new(
        null,
        placed,
        [.. placed.Places.Select(place => new NetworkNode([new FlowEndpoint(placed.Definition.Id, place.Name, place.Address)], []))],
        null,
        [.. Listener.Of(placed.Definition, spec)]);

    /// <summary>The machines at which clients find an endpoint.</summary>
    public IReadOnlyList<NetworkNode> At(Listener listener) => Virtual is not null && Placed!.IsVirtual(listener.Definition) ? [Virtual] : Nodes;

    /// <summary>Whether both are one appliance, which several scopes may share. An appliance serves itself.</summary>
    public bool Is(FlowParticipant other) =>
        Appliance is { } one && other.Appliance is { } another && (ReferenceEquals(one, another) || one.Equals(another));
}

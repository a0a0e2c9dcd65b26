using Abiquo.Sdk.Matrix;
using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Resolution;

/// <summary>Something that takes part in flows, an appliance or an outside party, with its machines and what they listen on.</summary>
/// <param name="Appliance">The appliance, or null for an outside party.</param>
/// <param name="Scope">The scope that it stands in, or null.</param>
/// <param name="Roles">The ids of its roles.</param>
/// <param name="Machines">Its machines.</param>
/// <param name="Virtual">Whichever of them has the virtual address, or null where there is none.</param>
/// <param name="Listeners">What each machine listens on.</param>
internal sealed record FlowParticipant(Appliance? Appliance, PlacedScope? Scope, ValueList<string> Roles, IReadOnlyList<Machine> Machines, Machine? Virtual, IReadOnlyList<Listener> Listeners)
{
    /// <summary>The machines at which an endpoint is found: clients of a front go to the virtual address where there is one.</summary>
    public IReadOnlyList<Machine> At(Listener listener) => listener.Definition.IsFront && Virtual is not null ? [Virtual] : Machines;

    public static FlowParticipant Of(PlacedAppliance placed, TopologySpec spec) => new(
        placed.Appliance,
        placed.Scope,
        placed.Appliance.Definition.Roles,
        [.. placed.Appliance.Hosts.Select(host => Machine.Of(placed.Appliance.Definition.Id, host))],
        Machine.Virtual(placed.Appliance),
        [.. Listener.Of(placed.Appliance, spec)]);

    public static FlowParticipant Of(PlacedExternal placed, TopologySpec spec) => new(
        null,
        placed.Scope,
        placed.Definition.Roles,
        [.. placed.Places.Select(place => new Machine([new FlowEndpoint(placed.Definition.Id, place.Name, place.Address)], []))],
        null,
        [.. Listener.Of(placed.Definition, spec)]);
}

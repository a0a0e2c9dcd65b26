using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Matrix;

/// <summary>Something that takes part in flows, an appliance or an outside party, with its machines and what they listen on.</summary>
/// <param name="Appliance">The appliance, or null for an outside party.</param>
/// <param name="Scope">The scope that it stands in, or null.</param>
/// <param name="Roles">The ids of its roles.</param>
/// <param name="Machines">Its machines.</param>
/// <param name="Listeners">What each machine listens on.</param>
internal sealed record Stand(Appliance? Appliance, PlacedScope? Scope, ValueList<string> Roles, IReadOnlyList<Machine> Machines, IReadOnlyList<Listener> Listeners)
{
    public static Stand Of(PlacedAppliance placed, TopologySpec spec) => new(
        placed.Appliance,
        placed.Scope,
        placed.Appliance.Definition.Roles,
        [.. placed.Appliance.Hosts.Select(host => Machine.Of(placed.Appliance.Definition.Id, host))],
        [.. Listener.Of(placed.Appliance, spec)]);

    public static Stand Of(PlacedExternal placed, TopologySpec spec) => new(
        null,
        placed.Scope,
        placed.Definition.Roles,
        [.. placed.Places.Select(place => new Machine([new Party(placed.Definition.Id, place.Name, place.Address)]))],
        [.. Listener.Of(placed.Definition, spec)]);
}

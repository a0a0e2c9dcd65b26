using Abiquo.Sdk.Resolution;
using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Validation;

/// <summary>
/// Says where the endpoints of an appliance listen: on its hosts or at the virtual address, and at which of their addresses.
/// </summary>
internal sealed class ListeningPlaces(PlacedAppliance placed, Deployment deployment)
{
    private readonly HostNetworks _networks = deployment.Inventory.HostNetworks;

    /// <summary>Returns whether two endpoints listen at the same address of a host.</summary>
    public bool HaveCommon(EndpointDefinition one, EndpointDefinition other)
    {
        if (placed.IsVirtual(one) != placed.IsVirtual(other))
        {
            return false;
        }

        if (_networks.Given.Count == 0)
        {
            return true;
        }

        var (first, second) = (NetworksOf(one), NetworksOf(other));
        return first.Any(network => second.Any(another =>
            ReferenceEquals(network, another) || placed.ReachedAt(one).Any(host => HaveCommon(host, network, another))));
    }

    private List<PlacedNetwork?> NetworksOf(EndpointDefinition endpoint) =>
        [.. _networks.ListeningOn(placed, endpoint, deployment.ConnectionsTo(placed))];

    private static bool HaveCommon(Host host, PlacedNetwork? one, PlacedNetwork? other) =>
        HostNetworks.ReachedAt(one, host).Intersect(HostNetworks.ReachedAt(other, host)).Any();
}

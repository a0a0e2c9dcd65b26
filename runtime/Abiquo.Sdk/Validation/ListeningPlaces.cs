using Abiquo.Sdk.Resolution;
using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Validation;

/// <summary>
/// Says where endpoints listen: on the hosts of their appliance or at its virtual address, and at which of their addresses.
/// </summary>
internal sealed class ListeningPlaces(Deployment deployment)
{
    private readonly HostNetworks _networks = deployment.Inventory.HostNetworks;

    /// <summary>Returns whether two endpoints, of one appliance or two, listen at the same address of a host.</summary>
    public bool HaveCommon(
        (PlacedAppliance Placed, EndpointDefinition Endpoint) one, (PlacedAppliance Placed, EndpointDefinition Endpoint) other)
    {
        var hosts = one.Placed.ReachedAt(one.Endpoint).Intersect(other.Placed.ReachedAt(other.Endpoint)).ToList();
        if (hosts.Count == 0 || _networks.Given.Count == 0)
        {
            return hosts.Count > 0;
        }

        var (first, second) = (NetworksOf(one), NetworksOf(other));
        return first.Any(network => second.Any(another =>
            ReferenceEquals(network, another) || hosts.Exists(host => HaveCommon(host, network, another))));
    }

    private List<PlacedNetwork?> NetworksOf((PlacedAppliance Placed, EndpointDefinition Endpoint) one) =>
        [.. _networks.ListeningOn(one.Placed, one.Endpoint, deployment.ConnectionsTo(one.Placed))];

    private static bool HaveCommon(Host host, PlacedNetwork? one, PlacedNetwork? other) =>
        HostNetworks.ReachedAt(one, host).Intersect(HostNetworks.ReachedAt(other, host)).Any();
}

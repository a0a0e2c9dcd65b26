using Abiquo.Sdk.Resolution;

namespace Abiquo.Sdk.Validation;

/// <summary>
/// Checks the networks: each address of a host is on one of them, none is on two, and a host that listens on one has an address there.
/// </summary>
internal static class NetworkCheck
{
    public static IEnumerable<Finding> Run(Deployment deployment)
    {
        var inventory = deployment.Inventory;
        return
        [
            .. Overlaps(inventory),
            .. StrayAddressCheck.Run(inventory),
            .. HostCheck.Distinct(inventory.Appliances).SelectMany(placed => Twice(placed, inventory)),
            .. inventory.HostNetworks.Given.Count == 0 ? [] : Listening(deployment),
        ];
    }

    /// <summary>Finds networks with common addresses among those that hosts of one place may be on.</summary>
    private static IEnumerable<Finding> Overlaps(Inventory inventory)
    {
        var all = inventory.HostNetworks;
        var pairs =
            from place in all.Given.Count < 2 ? [] : inventory.Scopes.Select(scope => (PlacedScope?)scope).Prepend(null)
            let networks = (place is null ? all.Of(null) : all.Around(place)).ToList()
            from second in networks.Select((network, i) => (Network: network, Index: i))
            from first in networks.Take(second.Index)
            select (First: first, Second: second.Network);
        foreach (var (first, second) in pairs.DistinctBy(pair => (pair.First.Path, pair.Second.Path)))
        {
            var common = (
                from range in second.Segment.Ranges
                from taken in first.Segment.Ranges
                where range.Overlaps(taken)
                select (Range: range, Taken: taken)).FirstOrDefault();
            if (common != default)
            {
                // Of the two, the one of the scope was written for it.
                yield return FindingCode.NetworksOverlap.At(
                    second.Scope is null && first.Scope is not null ? first.Path : second.Path,
                    Message(first, second, common.Range, common.Taken));
            }
        }
    }

    private static string Message(PlacedNetwork first, PlacedNetwork second, Network range, Network taken) =>
        $"the range {range} of {second.Path} and the range {taken} of {first.Path} have addresses in common, so nothing says on which "
        + "network a host is; give each network ranges of its own.";

    /// <summary>Finds the hosts with several addresses of a family on a network.</summary>
    private static IEnumerable<Finding> Twice(PlacedAppliance placed, Inventory inventory)
    {
        var networks = inventory.HostNetworks.Around(placed.Scope).ToList();
        foreach (var (host, path) in placed.Located)
        {
            foreach (var network in networks)
            {
                var twice = HostNetworks.AddressesOn(network, host)
                    .GroupBy(address => address.IsIPv6)
                    .FirstOrDefault(family => family.Distinct().Skip(1).Any());
                if (twice is not null)
                {
                    yield return FindingCode.TwoAddressesOnNetwork.At(
                        path,
                        $"'{host.Fqdn}' has two addresses of one family on the network {network.Definition.Id}: "
                            + $"{string.Join(" and ", twice.Distinct())}; give it one IPv4 and one IPv6 address there.");
                }
            }
        }
    }

    /// <summary>Finds the hosts that listen on a network and have no address there.</summary>
    private static IEnumerable<Finding> Listening(Deployment deployment)
    {
        var paths = deployment.Inventory.Appliances
            .SelectMany(placed => placed.Located)
            .ToLookup(located => located.Host.Fqdn, located => located.Path);
        return (
            from connection in deployment.Connections
            where connection.To.Placed is not null
            let network = deployment.Inventory.HostNetworks.NetworkOf(connection)
            where network is not null
            from node in connection.Targets
            where node.Host is { } host && host.AllAddresses.Any() && node.Ends[0].Address is null
            select (node.Host, Network: network, Rule: connection.Rule.Id))
            .DistinctBy(missing => (missing.Host.Fqdn, missing.Network.Path))
            .Select(missing => FindingCode.NoAddressOnNetwork.At(
                paths[missing.Host.Fqdn].First(),
                $"'{missing.Host.Fqdn}' listens on the network {missing.Network.Definition.Id} (rule {missing.Rule}) and has no address on "
                    + $"it; add one of {missing.Network.Segment.Ranges} to its {nameof(Host.OtherAddresses)}."));
    }
}

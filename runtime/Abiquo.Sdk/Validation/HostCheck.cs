using Abiquo.Sdk.Resolution;

namespace Abiquo.Sdk.Validation;

/// <summary>Checks the number of hosts of each appliance, and their names and addresses.</summary>
internal static class HostCheck
{
    public static IEnumerable<Finding> Run(Inventory inventory)
    {
        var names = new Dictionary<Fqdn, LocatedHost>();
        var addresses = new Dictionary<HostAddress, LocatedHost>();
        foreach (var placed in Distinct(inventory.Appliances))
        {
            var hosts = placed.Appliance.Hosts;
            if (CountProblem(placed, hosts.Count) is { } problem)
            {
                yield return FindingCode.InvalidNodeCount.At(placed.Path, problem);
            }

            // The virtual host must not have the name or address of a node.
            foreach (var (host, path) in placed.Located)
            {
                foreach (var finding in Check(new(placed, host, path), names, addresses))
                {
                    yield return finding;
                }
            }
        }
    }

    /// <summary>Returns each appliance once, even if several scopes share it.</summary>
    internal static IEnumerable<PlacedAppliance> Distinct(IReadOnlyList<PlacedAppliance> all)
    {
        var shared = new HashSet<Appliance>(ApplianceComparer.Instance);
        return all.Where(placed => !placed.Member.IsShareable || shared.Add(placed.Appliance));
    }

    private static IEnumerable<Finding> Check(
        LocatedHost located, Dictionary<Fqdn, LocatedHost> names, Dictionary<HostAddress, LocatedHost> addresses)
    {
        var (_, host, path) = located;
        if (host.Fqdn == default)
        {
            yield return FindingCode.MissingValue.At(path, "the host has no name; give it one, such as 'host.example.com'.");
        }
        else if (!names.TryAdd(host.Fqdn, located))
        {
            var first = names[host.Fqdn];
            if (located.MayBe(first) && host == first.Host)
            {
                yield break;
            }

            yield return FindingCode.DuplicateName.At(path, located.MayBe(first)
                ? $"the name '{host.Fqdn}' is that of {first.Path}, which has other addresses; give both the same if they are one host, "
                    + "or every host its own name."
                : $"the name '{host.Fqdn}' is already used by {first.Path}; give every host its own name.");
        }

        bool IsPartOf(LocatedHost other) => located.MayBe(other) && host.Fqdn == other.Host.Fqdn;
        foreach (var address in host.AllAddresses)
        {
            if (address == default)
            {
                yield return FindingCode.MissingValue.At(
                    path, $"an address of '{host.Fqdn}' has no value; set it, or omit it while planning.");
            }
            else if (address.IsLoopback || !address.IsUnicast)
            {
                yield return FindingCode.Unreachable.At(
                    path, $"no other host can reach '{host.Fqdn}' at {address}; give its address on the {Which(host, address)} network.");
            }
            else if (!addresses.TryAdd(address, located) && !IsPartOf(addresses[address]))
            {
                yield return FindingCode.DuplicateAddress.At(
                    path, $"the address {address} is already used by {addresses[address].Path}; give every host its own address.");
            }
        }
    }

    private static string Which(Host host, HostAddress address) => host.Addresses.Contains(address) ? "management" : "other";

    private static string? CountProblem(PlacedAppliance placed, int count)
    {
        var (definition, here) = (placed.Appliance.Definition, placed.Member.Counts);
        if (!definition.Nodes.Allow(count))
        {
            var allowed = string.Join(" or ", definition.Nodes.Allowed);
            return $"{definition.Label} has {count} {Hosts(count)}; give it {allowed}, because {definition.Nodes.Reason}.";
        }

        return here.Count == 0 || here.Contains(count)
            ? null
            : $"{definition.Label} has {count} {Hosts(count)}; in this environment it must have {string.Join(" or ", here)}.";
    }

    private static string Hosts(int count) => count == 1 ? "host" : "hosts";

    /// <summary>A host or virtual address with the C# expression that refers to it.</summary>
    private sealed record LocatedHost(PlacedAppliance Placed, Host Host, string Path)
    {
        /// <summary>Returns whether both may be one machine that runs two appliances.</summary>
        public bool MayBe(LocatedHost other) => !IsVirtual && !other.IsVirtual && Placed.MayShareHosts(other.Placed);

        private bool IsVirtual => ReferenceEquals(Host, Placed.Appliance.VirtualHost);
    }
}

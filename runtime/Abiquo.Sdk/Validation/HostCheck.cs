using Abiquo.Sdk.Resolution;

namespace Abiquo.Sdk.Validation;

/// <summary>Checks the number of hosts of each appliance, and their names and addresses.</summary>
internal static class HostCheck
{
    public static IEnumerable<Finding> Run(Inventory inventory)
    {
        var names = new Dictionary<Fqdn, string>();
        var addresses = new Dictionary<HostAddress, string>();
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
                foreach (var finding in Check(host, path, names, addresses))
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
        Host host, string path, Dictionary<Fqdn, string> names, Dictionary<HostAddress, string> addresses)
    {
        if (host.Fqdn == default)
        {
            yield return FindingCode.MissingValue.At(path, "the host has no name; give it one, such as 'host.example.com'.");
        }
        else if (!names.TryAdd(host.Fqdn, path))
        {
            yield return FindingCode.DuplicateName.At(
                path, $"the name '{host.Fqdn}' is already used by {names[host.Fqdn]}; give every host its own name.");
        }

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
            else if (!addresses.TryAdd(address, path))
            {
                yield return FindingCode.DuplicateAddress.At(
                    path, $"the address {address} is already used by {addresses[address]}; give every host its own address.");
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
}

using Abiquo.Sdk.Resolution;

namespace Abiquo.Sdk.Validation;

/// <summary>Machines: their number, names and addresses.</summary>
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
                yield return FindingCode.NodeCount.At(placed.Path, problem);
            }

            for (var i = 0; i < hosts.Count; i++)
            {
                var path = hosts.Count == 1 ? $"{placed.Path}.Host" : $"{placed.Path}.Hosts[{i}]";
                foreach (var finding in Look(hosts[i], path, names, addresses))
                {
                    yield return finding;
                }
            }

            // What moves between the nodes is none of theirs.
            if (placed.Appliance.VirtualHost is { } shared)
            {
                foreach (var finding in Look(shared, placed.Path + ".VirtualAddress", names, addresses))
                {
                    yield return finding;
                }
            }
        }
    }

    /// <summary>An appliance that several scopes share is one appliance.</summary>
    private static IEnumerable<PlacedAppliance> Distinct(IReadOnlyList<PlacedAppliance> all)
    {
        var shared = new HashSet<Appliance>();
        return all.Where(placed => !placed.Member.IsShareable || shared.Add(placed.Appliance));
    }

    private static IEnumerable<Finding> Look(Host host, string path, Dictionary<Fqdn, string> names, Dictionary<HostAddress, string> addresses)
    {
        if (host.Fqdn == default)
        {
            yield return FindingCode.NoValue.At(path, "the host has no name; give it one, such as 'host.example.com'.");
        }
        else if (!names.TryAdd(host.Fqdn, path))
        {
            yield return FindingCode.RepeatedName.At(path, $"the name '{host.Fqdn}' is already that of {names[host.Fqdn]}; give every host a name of its own.");
        }

        foreach (var address in host.Addresses)
        {
            if (address == default)
            {
                yield return FindingCode.NoValue.At(path, $"an address of '{host.Fqdn}' has no value; give it, or leave it out while planning.");
            }
            else if (address.IsLoopback || !address.IsUnicast)
            {
                yield return FindingCode.Unreachable.At(path, $"no other host reaches '{host.Fqdn}' at {address}; give its address on the management network.");
            }
            else if (!addresses.TryAdd(address, path))
            {
                yield return FindingCode.RepeatedAddress.At(path, $"the address {address} is already that of {addresses[address]}; give every host an address of its own.");
            }
        }
    }

    private static string? CountProblem(PlacedAppliance placed, int count)
    {
        var (definition, here) = (placed.Appliance.Definition, placed.Member.Counts);
        if (!definition.Nodes.Allow(count))
        {
            return $"{definition.Label} has {count} {Hosts(count)}; give it {string.Join(" or ", definition.Nodes.Allowed)}, because {definition.Nodes.Reason}.";
        }

        return here.Count == 0 || here.Contains(count) ? null : $"{definition.Label} has {count} {Hosts(count)}; in this environment it has {string.Join(" or ", here)}.";
    }

    private static string Hosts(int count) => count == 1 ? "host" : "hosts";
}

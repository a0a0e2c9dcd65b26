using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Matrix;

/// <summary>Something that takes part in flows: an appliance or an outside party, with its machines as ends of flows.</summary>
/// <param name="Scope">The scope that it stands in, or null.</param>
/// <param name="Roles">The ids of its roles.</param>
/// <param name="Machines">Its machines, each as one end for each address family.</param>
internal sealed record Stand(PlacedScope? Scope, ValueList<string> Roles, IReadOnlyList<Machine> Machines)
{
    public static Stand Of(PlacedAppliance placed) => new(
        placed.Scope,
        placed.Appliance.Definition.Roles,
        [.. placed.Appliance.Hosts.Select(host => Machine.Of(placed.Appliance.Definition.Id, host))]);

    public static Stand Of(PlacedExternal placed) => new(
        placed.Scope,
        placed.Definition.Roles,
        [.. placed.Places.Select(place => new Machine([new Party(placed.Definition.Id, place.Name, place.Address)]))]);
}

/// <summary>A machine as an end of flows: once for each address family, or once without address while planning.</summary>
internal sealed record Machine(IReadOnlyList<Party> Ends)
{
    public static Machine Of(string appliance, Host host)
    {
        var name = host.Fqdn.ToString();
        Party[] ends = [.. host.Addresses.Select(address => new Party(appliance, name, address))];
        return new(ends.Length == 0 ? [new Party(appliance, name, null)] : ends);
    }

    /// <summary>The pairs of ends that can talk: of one family, or not addressed yet.</summary>
    public static IEnumerable<(Party From, Party To)> Pairs(Machine from, Machine to)
    {
        foreach (var one in from.Ends)
        {
            foreach (var other in to.Ends)
            {
                var sameFamily = one.Address is not { } a || other.Address is not { } b || a.IsIPv6 == b.IsIPv6;
                var sameMachine = one.Host.Length > 0 && one.Host == other.Host;
                var sameAddress = one.Address is not null && one.Address == other.Address;
                if (sameFamily && !sameMachine && !sameAddress)
                {
                    yield return (one, other);
                }
            }
        }
    }

    /// <summary>Everybody, in the address families that a machine has.</summary>
    public static Machine Anywhere(Machine target)
    {
        Party[] ends = [.. target.Ends.Select(end => new Party(Rule.Anywhere, "", end.Address?.IsIPv6 == true ? Network.AnyIPv6 : Network.AnyIPv4)).Distinct()];
        return new(ends);
    }
}

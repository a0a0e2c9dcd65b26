using Abiquo.Sdk.Resolution;

namespace Abiquo.Sdk.Proof.Plan;

/// <summary>The hosts that take part.</summary>
/// <param name="Hosts">Each with the id of its appliance, in the order of the environment.</param>
/// <param name="LeftOut">How many of each kind of appliance do not, in words.</param>
internal sealed record HostSample(IReadOnlyList<PlacedHost> Hosts, IReadOnlyList<string> LeftOut)
{
    public static HostSample Of(Inventory inventory, ProofOptions options)
    {
        var all = inventory.Hosts;
        if (options.Sample is null && all.Count <= ProofOptions.MostHosts)
        {
            return new(all, []);
        }

        var most = options.Sample ?? ProofOptions.DefaultSample;
        var groups = all.GroupBy(pair => pair.Appliance).Select(group => (Appliance: group.Key, Hosts: group.ToList())).ToList();
        var chosen = groups.SelectMany(group => Spread(group.Hosts, most)).ToHashSet();
        return new(
            [.. all.Where(chosen.Contains)],
            [.. groups.Where(group => group.Hosts.Count > most).Select(group => $"{group.Hosts.Count - most} of {group.Hosts.Count} hosts of {group.Appliance}: sampled")]);
    }

    /// <summary>From the first to the last, so that several scopes take part.</summary>
    private static IEnumerable<T> Spread<T>(List<T> all, int most) => all.Count <= most
        ? all
        : Enumerable.Range(0, most).Select(i => all[most == 1 ? 0 : (int)((long)i * (all.Count - 1) / (most - 1))]);
}

using Abiquo.Sdk.Resolution;

namespace Abiquo.Sdk.Proof.Plan;

/// <summary>The hosts that take part in a proof.</summary>
/// <param name="Hosts">The hosts, each with the id of its appliance, in the order of the environment.</param>
/// <param name="LeftOut">Descriptions of how many hosts of each appliance do not take part.</param>
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
        var groups = all.GroupBy(host => host.Appliance).Select(group => (Appliance: group.Key, Hosts: group.ToList())).ToList();
        var chosen = groups.SelectMany(group => Spread(group.Hosts, most)).ToHashSet();
        var leftOut =
            from grouped in groups
            where grouped.Hosts.Count > most
            select $"{grouped.Hosts.Count - most} of {grouped.Hosts.Count} hosts of {grouped.Appliance}: sampled";
        return new([.. all.Where(chosen.Contains)], [.. leftOut]);
    }

    /// <summary>Selects hosts evenly from the first to the last, so that several scopes take part.</summary>
    private static IEnumerable<T> Spread<T>(List<T> all, int most) => all.Count <= most
        ? all
        : Enumerable.Range(0, most).Select(i => all[most == 1 ? 0 : (int)((long)i * (all.Count - 1) / (most - 1))]);
}

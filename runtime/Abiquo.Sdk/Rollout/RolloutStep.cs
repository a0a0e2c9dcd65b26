using Abiquo.Sdk.Resolution;

namespace Abiquo.Sdk.Rollout;

/// <summary>Represents the hosts that one play changes: those of a member of the environment, or of a member of all its scopes.</summary>
/// <param name="Member">The member, such as <c>Scopes.Appliance</c>, without list indexes.</param>
/// <param name="IsOneByOne">Whether each host is changed and checked before the next one, as required for the nodes of a cluster.</param>
/// <param name="Hosts">The hosts, ordered so that nodes of the same appliance are far apart.</param>
public sealed record RolloutStep(string Member, bool IsOneByOne, ValueList<Host> Hosts)
{
    /// <summary>Returns the steps of a deployment, in the order that the spec defines.</summary>
    public static IReadOnlyList<RolloutStep> Of(Deployment deployment)
    {
        ArgumentNullException.ThrowIfNull(deployment);
        var order = deployment.Environment.Definition.Rollout
            .Select((name, i) => (name, i))
            .ToDictionary(pair => pair.name, pair => pair.i, StringComparer.Ordinal);

        // Everything on a host changes at once: with the first of the appliances that share it.
        var before = new HashSet<Fqdn>();
        return
        [
            .. deployment.Inventory.Appliances
                .GroupBy(MemberOf)
                .OrderBy(group => order.GetValueOrDefault(group.Key.Split('.')[0], int.MaxValue))
                .Select(group => new RolloutStep(
                    group.Key, group.Any(CanBeCluster), Spread(group).Where(host => before.Add(host.Fqdn)).ToValueList()))
                .Where(step => step.Hosts.Count > 0),
        ];
    }

    private static bool CanBeCluster(PlacedAppliance placed) => placed.Appliance.Definition.Nodes.Allowed.Any(count => count > 1);

    private static string MemberOf(PlacedAppliance placed) => placed.Scope is { } scope
        ? $"{scope.Path[..scope.Path.IndexOf('[', StringComparison.Ordinal)]}.{placed.Member.Name}"
        : placed.Member.Name;

    /// <summary>
    /// Returns the first nodes of all appliances, then the second ones, and so on. As long as there are at least as many appliances as
    /// hosts in a wave, no wave contains two nodes of the same appliance.
    /// </summary>
    private static ValueList<Host> Spread(IEnumerable<PlacedAppliance> group) => group
        .SelectMany(placed => placed.Appliance.Hosts.Select((host, i) => (host, i)))
        .OrderBy(pair => pair.i)
        .Select(pair => pair.host)
        .DistinctBy(host => host.Fqdn)
        .ToValueList();
}

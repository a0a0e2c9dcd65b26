using Abiquo.Sdk.Resolution;

namespace Abiquo.Sdk.Rollout;

/// <summary>Hosts that are changed in one play: the appliances of one member, of the environment or of all its scopes.</summary>
/// <param name="Member">The member, such as <c>Scopes.Appliance</c>, without the place in a list.</param>
/// <param name="IsOneByOne">Whether one host is changed and looked at before the next: the nodes of a cluster.</param>
/// <param name="Hosts">The hosts, in an order in which two nodes of one appliance are far apart.</param>
public sealed record RolloutStep(string Member, bool IsOneByOne, ValueList<Host> Hosts)
{
    /// <summary>The steps of an environment, in the order that the spec says.</summary>
    public static IReadOnlyList<RolloutStep> Of(Deployment deployment)
    {
        ArgumentNullException.ThrowIfNull(deployment);
        var order = deployment.Environment.Definition.Rollout.Select((name, i) => (name, i)).ToDictionary(pair => pair.name, pair => pair.i, StringComparer.Ordinal);
        return
        [
            .. deployment.Inventory.Appliances
                .GroupBy(MemberOf)
                .OrderBy(group => order.GetValueOrDefault(group.Key.Split('.')[0], int.MaxValue))
                .Select(group => new RolloutStep(group.Key, group.Any(placed => placed.Appliance.Definition.Nodes.Allowed.Count > 0), Apart(group))),
        ];
    }

    private static string MemberOf(PlacedAppliance placed) =>
        placed.Scope is { } scope ? $"{scope.Path[..scope.Path.IndexOf('[', StringComparison.Ordinal)]}.{placed.Member.Name}" : placed.Member.Name;

    /// <summary>The first nodes of all appliances, then the second ones: a wave takes no appliance away as long as there are more of them than it has hosts.</summary>
    private static ValueList<Host> Apart(IEnumerable<PlacedAppliance> group) => group
        .SelectMany(placed => placed.Appliance.Hosts.Select((host, i) => (host, i)))
        .OrderBy(pair => pair.i)
        .Select(pair => pair.host)
        .DistinctBy(host => host.Fqdn)
        .ToValueList();
}

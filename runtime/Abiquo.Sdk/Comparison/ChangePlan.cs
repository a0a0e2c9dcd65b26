using Abiquo.Sdk.Matrix;
using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Comparison;

/// <summary>How much a step can hurt.</summary>
public enum Risk
{
    /// <summary>Nothing that works stops.</summary>
    Low,

    /// <summary>Something is newly reachable, or a value is to be changed on a machine that runs.</summary>
    Medium,

    /// <summary>Something that works may stop, or everybody gets in.</summary>
    High,
}

/// <summary>One thing to do on one host.</summary>
/// <param name="Host">The host.</param>
/// <param name="What">What to do.</param>
/// <param name="Risk">How much it can hurt.</param>
/// <param name="Why">Why it can hurt, in words.</param>
public sealed record ChangeStep(string Host, string What, Risk Risk, string Why);

/// <summary>
/// The difference as work, in an order in which nothing that stays is cut off: new machines, open, change, close, machines that go.
/// </summary>
public static class ChangePlan
{
    /// <summary>The steps.</summary>
    public static ValueList<ChangeStep> Of(EnvironmentDiff diff)
    {
        ArgumentNullException.ThrowIfNull(diff);
        var gone = diff.HostsRemoved.Select(host => host.Name).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. diff.HostsAdded.Select(host => new ChangeStep(host.Name, $"install {host.Appliance} at {Or(host.Addresses, "an address to be decided")} in {host.Place}", Risk.Low, "a new machine")),
            .. Doors(diff.Opened).Select(Open),
            .. diff.HostsChanged.Select(host => new ChangeStep(host.Name, $"it becomes {host.Appliance} at {Or(host.Addresses, "an address to be decided")} in {host.Place}", Risk.High, "who knows it by its old address loses it")),
            .. diff.Parameters.Where(change => !gone.Contains(change.Host)).Select(change => new ChangeStep(change.Host, $"set {change.What} from {Or(change.Old, "nothing")} to {Or(change.New, "nothing")}", Risk.Medium, "a restart takes it up")),
            .. Doors(diff.Closed).Select(Close),
            .. diff.HostsRemoved.Select(host => new ChangeStep(host.Name, $"remove {host.Appliance} in {host.Place}", Risk.High, "nothing may need it any more")),
        ];
    }

    /// <summary>Ports of one host for the same sources are one step; ports for others are not, or it would say more than is meant.</summary>
    private static IEnumerable<Door> Doors(ValueList<Flow> flows) =>
        from pair in flows.SelectMany(flow => flow.Nodes.Count == 0 ? [flow.To.ToString()] : flow.Nodes, (flow, node) => (flow, node))
        group pair.flow by pair.node into host
        from same in host
            .GroupBy(flow => flow.Service)
            .Select(service => (service.Key, Sources: string.Join(", ", service.Select(Source).Distinct()), IsEverybody: service.Any(flow => flow.Rule.IsFromAnywhere)))
            .GroupBy(service => (service.Sources, service.IsEverybody))
        select new Door(host.Key, string.Join(", ", same.Select(service => service.Key)), same.Key.Sources, same.Key.IsEverybody);

    private static ChangeStep Open(Door door) => door.IsEverybody
        ? new(door.Host, $"open {door.Ports} to everybody", Risk.High, "everybody who reaches the network gets in")
        : new(door.Host, $"open {door.Ports} to {door.Sources}", Risk.Medium, "newly reachable, as the rules ask for");

    private static ChangeStep Close(Door door) =>
        new(door.Host, $"close {door.Ports} to {door.Sources}", Risk.High, "what still uses it is cut off: look before you close");

    /// <summary>With the address: a host that moves is let in at the new one and kept out at the old one.</summary>
    private static string Source(Flow flow) => flow.Rule.IsFromAnywhere ? Rule.Anywhere : $"{Or(flow.From.Host, flow.From.Appliance)} {flow.From.Address}".TrimEnd();

    private static string Or(string text, string other) => text.Length == 0 ? other : text;

    private sealed record Door(string Host, string Ports, string Sources, bool IsEverybody);
}

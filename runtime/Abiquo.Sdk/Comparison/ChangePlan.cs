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
        return
        [
            .. diff.HostsAdded.Select(host => new ChangeStep(host.Name, $"install {host.Appliance} at {Or(host.Addresses, "an address to be decided")} in {host.Place}", Risk.Low, "a new machine")),
            .. ByHost(diff.Opened).SelectMany(Open),
            .. diff.HostsChanged.Select(host => new ChangeStep(host.Name, $"it becomes {host.Appliance} at {Or(host.Addresses, "an address to be decided")} in {host.Place}", Risk.High, "who knows it by its old address loses it")),
            .. diff.Parameters.Select(change => new ChangeStep(change.Host, $"set {change.What} from {Or(change.Old, "nothing")} to {Or(change.New, "nothing")}", Risk.Medium, "a restart takes it up")),
            .. ByHost(diff.Closed).Select(Close),
            .. diff.HostsRemoved.Select(host => new ChangeStep(host.Name, $"remove {host.Appliance} in {host.Place}", Risk.High, "nothing may need it any more")),
        ];
    }

    private static IEnumerable<IGrouping<string, Flow>> ByHost(ValueList<Flow> flows) => flows
        .SelectMany(flow => flow.Nodes.Count == 0 ? [flow.To.ToString()] : flow.Nodes, (flow, node) => (flow, node))
        .GroupBy(pair => pair.node, pair => pair.flow);

    /// <summary>To everybody is a step of its own: nobody should read over it.</summary>
    private static IEnumerable<ChangeStep> Open(IGrouping<string, Flow> flows)
    {
        var everybody = flows.Where(flow => flow.Rule.IsFromAnywhere).ToList();
        if (everybody.Count > 0)
        {
            yield return new(flows.Key, $"open {PortsOf(everybody)} to everybody", Risk.High, "everybody who reaches the network gets in");
        }

        var known = flows.Except(everybody).ToList();
        if (known.Count > 0)
        {
            yield return new(flows.Key, $"open {PortsOf(known)} to {Sources(known)}", Risk.Medium, "newly reachable, as the rules ask for");
        }
    }

    private static ChangeStep Close(IGrouping<string, Flow> flows) =>
        new(flows.Key, $"close {PortsOf(flows)} to {Sources(flows)}", Risk.High, "what still uses it is cut off: look before you close");

    private static string PortsOf(IEnumerable<Flow> flows) => string.Join(", ", flows.Select(flow => flow.Service).Distinct());

    private static string Sources(IEnumerable<Flow> flows) =>
        string.Join(", ", flows.Select(flow => flow.Rule.IsFromAnywhere ? Rule.Anywhere : Or(flow.From.Host, flow.From.ToString())).Distinct());

    private static string Or(string text, string other) => text.Length == 0 ? other : text;
}

namespace Abiquo.Sdk.Comparison;

/// <summary>
/// Turns a difference into steps, in an order that never cuts off what stays: new hosts, ports to open, changes, among them that of the
/// version, ports to close, and hosts to remove.
/// </summary>
public static class ChangePlan
{
    /// <summary>Returns the steps.</summary>
    public static ValueList<ChangeStep> Of(EnvironmentDiff diff)
    {
        ArgumentNullException.ThrowIfNull(diff);
        var removed = diff.HostsRemoved.Select(host => host.Name).ToHashSet(StringComparer.Ordinal);
        var readdressed = diff.Readdressed.ToLookup(change => change.Host, StringComparer.Ordinal);
        return
        [
            .. diff.HostsAdded.Select(Install),
            .. PortChange.Of(diff.Opened, besides: diff.Closed).Select(Open),
            .. diff.HostsChanged.Select(host => Change(host, [.. readdressed[host.Name]])),
            .. diff.Version is { } version ? [Upgrade(version)] : Array.Empty<ChangeStep>(),
            .. diff.Parameters.Where(change => !removed.Contains(change.Host)).Select(Set),
            .. PortChange.Of(diff.Closed, besides: diff.Opened).Select(Close),
            .. diff.HostsRemoved.Select(Remove),
        ];
    }

    private static ChangeStep Install(HostSummary host) =>
        new(host.Name, $"install {Describe(host)}", Risk.Low, "a new machine");

    private static ChangeStep Open(PortChange change) => change.IsEverybody
        ? new(change.Host, $"open {change.Ports} to everybody", Risk.High, "everybody who reaches the network gets in")
        : new(change.Host, $"open {change.Ports} to {change.Sources}", Risk.Medium, "newly reachable, as the rules ask for");

    private static ChangeStep Change(HostSummary host, List<ValueChange> addresses)
    {
        var (risk, why) = addresses.Exists(Loses) ? (Risk.High, "who knows it by its old address loses it")
            : addresses.Count > 0 ? (Risk.Medium, "it gets further addresses, or is on its networks in another way")
            : (Risk.Medium, "other programs run on it, or it serves another place");
        return new(host.Name, $"it becomes {Describe(host)}", risk, why);
    }

    /// <summary>Returns whether an address is no longer there.</summary>
    private static bool Loses(ValueChange change) => change.What != EnvironmentDiff.Networks
        && change.Old.Split(' ', StringSplitOptions.RemoveEmptyEntries).Except(change.New.Split(' ')).Any();

    private static ChangeStep Upgrade(ValueChange change) => new(
        "every host",
        $"change the {change.What} from {OrNothing(change.Old)} to {OrNothing(change.New)}",
        Risk.High,
        "other programs run then: follow the vendor's instructions");

    private static ChangeStep Set(ValueChange change) => new(
        change.Host,
        $"set {change.What} from {OrNothing(change.Old)} to {OrNothing(change.New)}",
        Risk.Medium,
        "a restart takes it up");

    private static ChangeStep Close(PortChange change) => new(
        change.Host, $"close {change.Ports} to {change.Sources}", Risk.High, "what still uses it is cut off: look before you close");

    private static ChangeStep Remove(HostSummary host) =>
        new(host.Name, $"remove {host.Appliance} in {host.Place}", Risk.High, "nothing may need it any more");

    private static string Describe(HostSummary host)
    {
        var address = host.Addresses.Length > 0 ? host.Addresses : "an address to be decided";
        var others = host.OtherAddresses.Length > 0 ? $" and {host.OtherAddresses}" : "";
        var networks = host.Networks.Length > 0 ? $" on {host.Networks}" : "";
        return $"{host.Appliance} at {address}{others}{networks} in {host.Place}";
    }

    private static string OrNothing(string text) => text.Length > 0 ? text : "nothing";
}

namespace Abiquo.Sdk.Comparison;

/// <summary>
/// Turns a difference into steps, in an order that never cuts off what stays: new hosts, ports to open, changes, among them those of the
/// version and of configuration files, ports to close, and hosts to remove.
/// </summary>
public static class ChangePlan
{
    /// <summary>Returns the steps.</summary>
    public static ValueList<ChangeStep> Of(EnvironmentDiff diff)
    {
        ArgumentNullException.ThrowIfNull(diff);
        var readdressed = diff.Readdressed.ToLookup(change => change.Host, StringComparer.Ordinal);
        return
        [
            .. diff.HostsAdded.Select(host => Install(host, HolderOf(host, diff))),
            .. PortChange.Of(diff.Opened, besides: diff.Closed).Select(Open),
            .. diff.HostsChanged.Select(host => Change(host, [.. readdressed[host.Name]])),
            .. diff.Version is { } version ? [Upgrade(version)] : Array.Empty<ChangeStep>(),
            .. OnStayingHosts(diff.Parameters, diff).Select(Set),
            .. OnStayingHosts(diff.Files, diff).GroupBy(change => change.Host).Select(Update),
            .. StillOpen(diff).Select(Close),
            .. diff.HostsRemoved.Select(Remove),
        ];
    }

    /// <summary>Returns the changes on hosts that stay. With a host come all its values and files, and go.</summary>
    internal static IEnumerable<ValueChange> OnStayingHosts(ValueList<ValueChange> changes, EnvironmentDiff diff)
    {
        var others = diff.HostsAdded.Concat(diff.HostsRemoved).Select(host => host.Name).ToHashSet(StringComparer.Ordinal);
        return changes.Where(change => !others.Contains(change.Host));
    }

    private static ChangeStep Install(HostSummary host, string? holder) => holder is null
        ? new(host.Name, $"install {Describe(host)}", Risk.Low, "a new machine")
        : new(host.Name, $"install {Describe(host)}", Risk.High, $"{holder} has the address now, and has to be off before");

    /// <summary>Returns the host that had an address of a new one before, or null if none had.</summary>
    private static string? HolderOf(HostSummary added, EnvironmentDiff diff)
    {
        var addresses = added.Addresses.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return diff.HostsRemoved.Select(host => (host.Name, Old: host.Addresses))
            .Concat(diff.Readdressed
                .Where(change => change.What != EnvironmentDiff.Networks)
                .Select(change => (Name: change.Host, change.Old)))
            .FirstOrDefault(one => one.Old.Split(' ').Intersect(addresses).Any()).Name;
    }

    /// <summary>
    /// Returns the ports to close. The others close by themselves: with their machine, or with the address that a machine no longer has.
    /// Whoever closed them before would lock himself out.
    /// </summary>
    private static IEnumerable<PortChange> StillOpen(EnvironmentDiff diff)
    {
        var removed = diff.HostsRemoved.Select(host => host.Name).ToHashSet(StringComparer.Ordinal);
        var moved = diff.Readdressed.Where(Loses).Select(change => change.Host).ToHashSet(StringComparer.Ordinal);
        var opened = PortChange.Of(diff.Opened, besides: []).Select(change => (change.Host, change.Sources)).ToHashSet();
        return PortChange.Of(diff.Closed, besides: diff.Opened).Where(change =>
            !removed.Contains(change.Host) && !(moved.Contains(change.Host) && opened.Contains((change.Host, change.Sources))));
    }

    private static ChangeStep Open(PortChange change) => change switch
    {
        { IsEverybody: true } => new(
            change.Host, $"open {change.Ports} to everybody", Risk.High, "everybody who reaches the network gets in"),
        { IsMovedAmongNodes: true } => new(
            change.Host,
            $"open {change.Ports} to {change.Sources}",
            Risk.High,
            "its nodes use it among themselves: those that have changed do not find the others"),
        _ => new(change.Host, $"open {change.Ports} to {change.Sources}", Risk.Medium, "newly reachable, as the rules ask for"),
    };

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

    private static ChangeStep Set(ValueChange change) => change.New.Length == 0
        ? new(change.Host, $"forget {change.What}, which was {change.Old}", Risk.Low, "nothing on it asks for it any more")
        : new(
            change.Host,
            $"set {change.What}{(change.Old.Length > 0 ? $" from {change.Old}" : "")} to {change.New}",
            Risk.Medium,
            "a restart takes it up");

    private static ChangeStep Update(IGrouping<string, ValueChange> files) => new(
        files.Key,
        $"update {string.Join(", ", files.Select(file => $"/{file.What}{(file.New.Length == 0 ? " (gone)" : "")}"))}",
        Risk.Medium,
        "apply it together with the others that have such a step: what reads the files restarts");

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

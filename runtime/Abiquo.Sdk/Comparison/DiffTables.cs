using Abiquo.Sdk.Formats;
using Abiquo.Sdk.Matrix;

namespace Abiquo.Sdk.Comparison;

/// <summary>Presents a difference as tables: the changes, and the steps in their order.</summary>
public static class DiffTables
{
    private static readonly ValueList<Column> FlowColumns = ["from", "to", "service", "rule", "purpose"];

    private static readonly ValueList<Column> ChangeColumns = ["host", "what", "old", "new"];

    /// <summary>
    /// Returns all tables, including empty ones, so that programs can rely on them. Only that of the version is there when it changes.
    /// </summary>
    public static IReadOnlyList<Table> Of(EnvironmentDiff diff)
    {
        ArgumentNullException.ThrowIfNull(diff);
        return
        [
            .. diff.Version is { } version ? [new("version", ["old", "new"], [[version.Old, version.New]])] : Array.Empty<Table>(),
            Hosts("hosts_added", diff.HostsAdded),
            Hosts("hosts_removed", diff.HostsRemoved),
            Hosts("hosts_changed", diff.HostsChanged),
            new("readdressed", ChangeColumns, diff.Readdressed.Select(Row).ToValueList()),
            new("parameters", ChangeColumns, diff.Parameters.Select(Row).ToValueList()),
            new("files", ["host", "file", "change"], ChangePlan.OnStayingHosts(diff.Files, diff).Select(FileRow).ToValueList()),
            new("opened", FlowColumns, diff.Opened.Select(Row).ToValueList()),
            new("closed", FlowColumns, diff.Closed.Select(Row).ToValueList()),
            Steps(diff),
        ];
    }

    private static Table Hosts(string title, ValueList<HostSummary> hosts) => new(
        title, ["host", "appliance", "place", "addresses"], hosts.Select(Row).ToValueList());

    private static Table Steps(EnvironmentDiff diff) => new(
        "steps",
        [new("step", IsNumber: true), "host", "what", "risk", "why"],
        ChangePlan.Of(diff)
            .Select((step, i) => (ValueList<string>)[$"{i + 1}", step.Host, step.What, step.Risk.ToString().ToLowerInvariant(), step.Why])
            .ToValueList());

    private static ValueList<string> Row(HostSummary host) =>
        [host.Name, host.Appliance, host.Place, $"{host.Addresses} {host.OtherAddresses}".Trim()];

    private static ValueList<string> Row(ValueChange change) => [change.Host, change.What, change.Old, change.New];

    private static ValueList<string> FileRow(ValueChange change) =>
        [change.Host, change.What, change.Old.Length == 0 ? "new" : change.New.Length == 0 ? "gone" : "changed"];

    private static ValueList<string> Row(Flow flow) =>
        [flow.From.ToString(), flow.To.ToString(), flow.Service, flow.Rule.Id, flow.Rule.Purpose];
}

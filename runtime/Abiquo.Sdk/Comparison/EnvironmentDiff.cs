using Abiquo.Sdk.Matrix;
using Abiquo.Sdk.Resolution;

namespace Abiquo.Sdk.Comparison;

/// <summary>The changes that lead from one environment to another.</summary>
/// <param name="HostsAdded">The hosts that are new.</param>
/// <param name="HostsRemoved">The hosts that are gone.</param>
/// <param name="HostsChanged">The hosts that keep their name but change otherwise, in their new state.</param>
/// <param name="Readdressed">The changes of addresses of hosts that stay.</param>
/// <param name="Parameters">The changes of install parameters.</param>
/// <param name="Opened">The connections to open, with the rules that require them.</param>
/// <param name="Closed">The connections to close.</param>
public sealed record EnvironmentDiff(
    ValueList<HostSummary> HostsAdded,
    ValueList<HostSummary> HostsRemoved,
    ValueList<HostSummary> HostsChanged,
    ValueList<ValueChange> Readdressed,
    ValueList<ValueChange> Parameters,
    ValueList<Flow> Opened,
    ValueList<Flow> Closed)
{
    /// <summary>What changes if a host keeps its addresses, but their networks or interfaces change.</summary>
    internal const string Networks = "networks";

    /// <summary>Gets the change of the version of the platform, which is that of no host; or null if it stays.</summary>
    public ValueChange? Version { get; init; }

    /// <summary>
    /// Gets the configuration files that say something else, with the hashes of both texts; an empty one where there is no file.
    /// </summary>
    public ValueList<ValueChange> Files { get; init; } = [];

    /// <summary>Gets whether nothing changes.</summary>
    public bool IsEmpty => Version is null
        && HostsAdded.Count + HostsRemoved.Count + HostsChanged.Count + Parameters.Count + Opened.Count + Closed.Count + Files.Count == 0;

    /// <summary>
    /// Compares the externally visible states of two deployments. Connections are the same if source, target, protocol and port are.
    /// </summary>
    public static EnvironmentDiff Of(Deployment old, Deployment next) => Of(DeploymentSnapshot.Of(old), DeploymentSnapshot.Of(next));

    /// <summary>Compares two snapshots.</summary>
    public static EnvironmentDiff Of(DeploymentSnapshot old, DeploymentSnapshot next)
    {
        ArgumentNullException.ThrowIfNull(old);
        ArgumentNullException.ThrowIfNull(next);
        var changed = next.Hosts.Values
            .Where(host => old.Hosts.TryGetValue(host.Name, out var previous) && previous != host)
            .ToValueList();
        return new(
            next.Hosts.Values.Where(host => !old.Hosts.ContainsKey(host.Name)).ToValueList(),
            old.Hosts.Values.Where(host => !next.Hosts.ContainsKey(host.Name)).ToValueList(),
            changed,
            ChangedAddresses(changed, old).ToValueList(),
            Changed(old.Parameters, next.Parameters),
            next.Flows.Where(flow => !old.Flows.ContainsKey(flow.Key)).Select(flow => flow.Value).ToValueList(),
            old.Flows.Where(flow => !next.Flows.ContainsKey(flow.Key)).Select(flow => flow.Value).ToValueList())
        {
            Version = old.Version == next.Version ? null : new("", "version", old.Version, next.Version),
            Files = Changed(old.Files, next.Files),
        };
    }

    /// <summary>Returns the state after the changes: applying the difference between a and b to a gives b.</summary>
    public DeploymentSnapshot ApplyTo(DeploymentSnapshot snapshot)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        var removed = HostsRemoved.Select(host => host.Name).ToHashSet(StringComparer.Ordinal);
        var hosts = snapshot.Hosts.Values
            .Where(host => !removed.Contains(host.Name))
            .ToDictionary(host => host.Name, StringComparer.Ordinal);
        foreach (var host in HostsChanged.Concat(HostsAdded))
        {
            hosts[host.Name] = host;
        }

        var closed = Closed.Select(FlowKey.Of).ToHashSet();
        var flows = snapshot.Flows
            .Where(flow => !closed.Contains(flow.Key))
            .Select(flow => flow.Value)
            .Concat(Opened)
            .ToDictionary(FlowKey.Of);
        return new(hosts, Apply(Parameters, snapshot.Parameters), flows)
        {
            Version = Version?.New ?? snapshot.Version,
            Files = Apply(Files, snapshot.Files),
        };
    }

    private static Dictionary<(string Host, string What), string> Apply(
        ValueList<ValueChange> changes, IReadOnlyDictionary<(string Host, string What), string> values)
    {
        var applied = values.ToDictionary(pair => pair.Key, pair => pair.Value);
        foreach (var change in changes)
        {
            applied[(change.Host, change.What)] = change.New;
        }

        return applied.Where(pair => pair.Value.Length > 0).ToDictionary(pair => pair.Key, pair => pair.Value);
    }

    private static IEnumerable<ValueChange> ChangedAddresses(IEnumerable<HostSummary> changed, DeploymentSnapshot old) =>
        from host in changed
        let previous = old.Hosts[host.Name]
        from change in new ValueChange[]
        {
            new(host.Name, "addresses", previous.Addresses, host.Addresses),
            new(host.Name, "other addresses", previous.OtherAddresses, host.OtherAddresses),
            new(host.Name, Networks, previous.Networks, host.Networks),
        }
        where change.Old != change.New
        select change;

    private static ValueList<ValueChange> Changed(
        IReadOnlyDictionary<(string Host, string What), string> old, IReadOnlyDictionary<(string Host, string What), string> next) =>
        (from key in old.Keys.Union(next.Keys)
         let previous = old.GetValueOrDefault(key, "")
         let current = next.GetValueOrDefault(key, "")
         where previous != current
         select new ValueChange(key.Host, key.What, previous, current)).ToValueList();
}

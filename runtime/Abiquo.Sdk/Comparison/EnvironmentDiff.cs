using Abiquo.Sdk.Matrix;
using Abiquo.Sdk.Resolution;

namespace Abiquo.Sdk.Comparison;

/// <summary>A value that became another one.</summary>
/// <param name="Host">The host.</param>
/// <param name="What">What it is: the label of an install parameter, or <c>addresses</c>.</param>
/// <param name="Old">What it was; empty where it was not there.</param>
/// <param name="New">What it is; empty where it is gone.</param>
public sealed record Change(string Host, string What, string Old, string New);

/// <summary>What must be done to come from one environment to another.</summary>
/// <param name="HostsAdded">Hosts that are new.</param>
/// <param name="HostsRemoved">Hosts that are gone.</param>
/// <param name="HostsChanged">Hosts that stay under their name, as they will be.</param>
/// <param name="Readdressed">Addresses of hosts that stay.</param>
/// <param name="Parameters">Install parameters whose values change.</param>
/// <param name="Opened">Connections to open, with the rule that asks for them.</param>
/// <param name="Closed">Connections to close.</param>
public sealed record EnvironmentDiff(
    ValueList<HostView> HostsAdded,
    ValueList<HostView> HostsRemoved,
    ValueList<HostView> HostsChanged,
    ValueList<Change> Readdressed,
    ValueList<Change> Parameters,
    ValueList<Flow> Opened,
    ValueList<Flow> Closed)
{
    /// <summary>Whether nothing changes.</summary>
    public bool IsEmpty => HostsAdded.Count + HostsRemoved.Count + HostsChanged.Count + Parameters.Count + Opened.Count + Closed.Count == 0;

    /// <summary>Compares what two environments look like from outside. Connections are the same if source, destination, protocol and port are.</summary>
    public static EnvironmentDiff Of(Deployment old, Deployment next) => Of(DeploymentSnapshot.Of(old), DeploymentSnapshot.Of(next));

    /// <summary>Compares two views.</summary>
    public static EnvironmentDiff Of(DeploymentSnapshot old, DeploymentSnapshot next)
    {
        ArgumentNullException.ThrowIfNull(old);
        ArgumentNullException.ThrowIfNull(next);
        var stay = next.Hosts.Values.Where(host => old.Hosts.TryGetValue(host.Name, out var was) && was != host).ToValueList();
        return new(
            next.Hosts.Values.Where(host => !old.Hosts.ContainsKey(host.Name)).ToValueList(),
            old.Hosts.Values.Where(host => !next.Hosts.ContainsKey(host.Name)).ToValueList(),
            stay,
            stay.Where(host => old.Hosts[host.Name].Addresses != host.Addresses).Select(host => new Change(host.Name, "addresses", old.Hosts[host.Name].Addresses, host.Addresses)).ToValueList(),
            ChangedParameters(old, next).ToValueList(),
            next.Flows.Where(flow => !old.Flows.ContainsKey(flow.Key)).Select(flow => flow.Value).ToValueList(),
            old.Flows.Where(flow => !next.Flows.ContainsKey(flow.Key)).Select(flow => flow.Value).ToValueList());
    }

    /// <summary>What an environment looks like after the changes: applying the difference of a and b to a gives b.</summary>
    public DeploymentSnapshot ApplyTo(DeploymentSnapshot view)
    {
        ArgumentNullException.ThrowIfNull(view);
        var gone = HostsRemoved.Select(host => host.Name).ToHashSet(StringComparer.Ordinal);
        var hosts = view.Hosts.Values.Where(host => !gone.Contains(host.Name)).ToDictionary(host => host.Name, StringComparer.Ordinal);
        foreach (var host in HostsChanged.Concat(HostsAdded))
        {
            hosts[host.Name] = host;
        }

        var parameters = view.Parameters.ToDictionary(pair => pair.Key, pair => pair.Value);
        foreach (var change in Parameters)
        {
            _ = change.New.Length == 0 ? parameters.Remove((change.Host, change.What)) : Set(parameters, (change.Host, change.What), change.New);
        }

        var closed = Closed.Select(FlowKey.Of).ToHashSet();
        var flows = view.Flows.Where(flow => !closed.Contains(flow.Key)).Select(flow => flow.Value).Concat(Opened).ToDictionary(FlowKey.Of);
        return new(hosts, parameters, flows);
    }

    private static bool Set(Dictionary<(string, string), string> values, (string, string) key, string value)
    {
        values[key] = value;
        return true;
    }

    private static IEnumerable<Change> ChangedParameters(DeploymentSnapshot old, DeploymentSnapshot next) =>
        from key in old.Parameters.Keys.Union(next.Parameters.Keys)
        let was = old.Parameters.GetValueOrDefault(key, "")
        let becomes = next.Parameters.GetValueOrDefault(key, "")
        where was != becomes
        select new Change(key.Host, key.Parameter, was, becomes);
}

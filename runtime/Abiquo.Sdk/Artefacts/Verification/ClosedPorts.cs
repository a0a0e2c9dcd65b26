using System.Globalization;
using Abiquo.Sdk.Matrix;
using Abiquo.Sdk.Resolution;
using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Artefacts.Verification;

/// <summary>Which TCP ports of which other hosts a host tries, whether they are open to it or not.</summary>
internal sealed class ClosedPorts
{
    private readonly Dictionary<string, int> _index;
    private readonly List<List<int>> _kinds;

    public ClosedPorts(TopologyEnvironment environment, CommunicationMatrix matrix)
    {
        var inventory = Inventory.Of(environment);
        Hosts = [.. inventory.Appliances
            .SelectMany(placed => placed.Appliance.Hosts, (placed, host) => (placed.Appliance.Definition.Id, host))
            .DistinctBy(pair => pair.host.Fqdn)];
        _index = Hosts.Select((pair, i) => (Name: pair.Host.Fqdn.ToString(), i)).ToDictionary(pair => pair.Name, pair => pair.i, StringComparer.Ordinal);
        _kinds = [.. Enumerable.Range(0, Hosts.Count).GroupBy(i => Hosts[i].Appliance).Select(group => group.ToList())];
        Ports = [.. environment.Spec.Roles.SelectMany(role => role.Endpoints)
            .Where(endpoint => endpoint.Protocols.Contains(Protocol.Tcp))
            .SelectMany(endpoint => new[] { endpoint.Port, endpoint.ClusterPort ?? 0, endpoint.SharedPort ?? 0 })
            .Concat(inventory.Appliances.SelectMany(placed => placed.Appliance.Endpoints).Select(endpoint => endpoint.Port))
            .Concat(matrix.Flows.Where(flow => flow.Protocol == Protocol.Tcp).Select(flow => flow.Port))
            .Where(port => port > 0)
            .Distinct()
            .Order()];
    }

    /// <summary>Every host once, with the id of its appliance.</summary>
    public IReadOnlyList<(string Appliance, Host Host)> Hosts { get; }

    /// <summary>The ports, of whichever host listens there.</summary>
    public IReadOnlyList<ushort> Ports { get; }

    /// <summary>How much of it one host leaves to the others, in words.</summary>
    public IEnumerable<string> LeftOut => IsSampled
        ? _kinds.Where(kind => kind.Count > VerificationPlan.Sample).Select(kind => string.Create(CultureInfo.InvariantCulture,
            $"of the closed ports: each host tries those of {VerificationPlan.Sample} of {kind.Count} hosts of {Hosts[kind[0]].Appliance}, the next host those of the next"))
        : [];

    private bool IsSampled => Hosts.Count > VerificationPlan.MostHosts;

    public bool IsHost(string name) => _index.ContainsKey(name);

    /// <summary>Where the host with this index tries the ports.</summary>
    public IEnumerable<(HostAddress From, string To, HostAddress Address)> Of(int source) =>
        from target in Targets(source)
        where target != source
        from address in Hosts[target].Host.Addresses
        from own in Hosts[source].Host.Addresses
        where own.IsIPv6 == address.IsIPv6
        select (own, Hosts[target].Host.Fqdn.ToString(), address);

    /// <summary>Each host starts where the one before stopped, so that every host is tried by somebody.</summary>
    private IEnumerable<int> Targets(int source) => !IsSampled
        ? Enumerable.Range(0, Hosts.Count)
        : _kinds
            .SelectMany(kind => Enumerable.Range(0, Math.Min(kind.Count, VerificationPlan.Sample)).Select(i => kind[(int)((((long)source * VerificationPlan.Sample) + i) % kind.Count)]))
            .Order();
}

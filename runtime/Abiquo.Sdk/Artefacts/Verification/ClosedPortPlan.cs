using System.Globalization;
using Abiquo.Sdk.Resolution;
using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Artefacts.Verification;

/// <summary>Selects the TCP ports of other hosts that each host probes, whether or not they should be open to it.</summary>
internal sealed class ClosedPortPlan
{
    private readonly Dictionary<string, int> _index;
    private readonly List<List<int>> _hostsByAppliance;
    private readonly HostNetworks _networks;

    public ClosedPortPlan(Deployment deployment)
    {
        Hosts = deployment.Inventory.Hosts;
        _networks = deployment.Inventory.HostNetworks;
        _index = Hosts.Select((host, i) => (host.Name, i)).ToDictionary(pair => pair.Name, pair => pair.i, StringComparer.Ordinal);
        _hostsByAppliance =
        [
            .. Enumerable.Range(0, Hosts.Count).GroupBy(i => Hosts[i].Appliance).Select(group => group.ToList()),
        ];
        Ports = deployment.KnownPorts(Protocol.Tcp);
    }

    /// <summary>Gets every host once.</summary>
    public IReadOnlyList<PlacedHost> Hosts { get; }

    /// <summary>Gets the ports that any host listens on.</summary>
    public IReadOnlyList<ushort> Ports { get; }

    /// <summary>Gets a description of what a single host leaves to the others.</summary>
    public IEnumerable<string> LeftOut => IsSampled
        ? _hostsByAppliance.Where(hosts => hosts.Count > VerificationPlan.Sample).Select(hosts => string.Create(
            CultureInfo.InvariantCulture,
            $"closed ports: each host tries {VerificationPlan.Sample} of {hosts.Count} hosts of {Hosts[hosts[0]].Appliance}, "
            + $"and the next host tries the next {VerificationPlan.Sample}"))
        : [];

    private bool IsSampled => Hosts.Count > VerificationPlan.MostHosts;

    public bool IsHost(string name) => _index.ContainsKey(name);

    /// <summary>Returns the position of a host in <see cref="Hosts"/>.</summary>
    public int PositionOf(string host) => _index[host];

    /// <summary>Returns the addresses at which the host at this position probes <see cref="Ports"/>.</summary>
    public IEnumerable<(HostAddress From, Host Target, HostAddress Address)> Of(int source) =>
        from target in Targets(source)
        where target != source
        from address in Hosts[target].Host.AllAddresses
        from own in _networks.From(Hosts[source].Host, address, Hosts[target].Placed.Scope)
        where own.IsIPv6 == address.IsIPv6
        select (own, Hosts[target].Host, address);

    /// <summary>
    /// Returns the hosts to probe. Each source starts where the one before stopped, so that every host is probed by another one.
    /// </summary>
    private IEnumerable<int> Targets(int source) => IsSampled
        ? _hostsByAppliance.SelectMany(hosts => SampleOf(hosts, source)).Order()
        : Enumerable.Range(0, Hosts.Count);

    private static IEnumerable<int> SampleOf(List<int> hosts, int source) => Enumerable
        .Range(0, Math.Min(hosts.Count, VerificationPlan.Sample))
        .Select(i => hosts[(int)((((long)source * VerificationPlan.Sample) + i) % hosts.Count)]);
}

using System.Globalization;
using Abiquo.Sdk.Resolution;
using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Artefacts.Verification;

/// <summary>Which TCP ports of which other hosts a host tries, whether they are open to it or not.</summary>
internal sealed class ClosedPorts
{
    private readonly Dictionary<string, int> _index;
    private readonly List<List<int>> _kinds;

    public ClosedPorts(Deployment deployment)
    {
        Hosts = deployment.Inventory.Hosts;
        _index = Hosts.Select((host, i) => (host.Name, i)).ToDictionary(pair => pair.Name, pair => pair.i, StringComparer.Ordinal);
        _kinds = [.. Enumerable.Range(0, Hosts.Count).GroupBy(i => Hosts[i].Appliance).Select(group => group.ToList())];
        Ports = deployment.KnownPorts(Protocol.Tcp);
    }

    /// <summary>Every host once.</summary>
    public IReadOnlyList<PlacedHost> Hosts { get; }

    /// <summary>The ports, of whichever host listens there.</summary>
    public IReadOnlyList<ushort> Ports { get; }

    /// <summary>How much of it one host leaves to the others, in words.</summary>
    public IEnumerable<string> LeftOut => IsSampled
        ? _kinds.Where(kind => kind.Count > VerificationPlan.Sample).Select(kind => string.Create(CultureInfo.InvariantCulture,
            $"of the closed ports: each host tries those of {VerificationPlan.Sample} of {kind.Count} hosts of {Hosts[kind[0]].Appliance}, the next host those of the next"))
        : [];

    private bool IsSampled => Hosts.Count > VerificationPlan.MostHosts;

    public bool IsHost(string name) => _index.ContainsKey(name);

    /// <summary>The position of a host in <see cref="Hosts"/>.</summary>
    public int PositionOf(string host) => _index[host];

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

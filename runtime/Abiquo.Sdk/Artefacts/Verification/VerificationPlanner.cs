using System.Globalization;
using Abiquo.Sdk.Matrix;
using Abiquo.Sdk.Resolution;
using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Artefacts.Verification;

/// <summary>Finds what each host tries: all that should be open from it, and of the others the ports that should not.</summary>
internal sealed class VerificationPlanner
{
    private readonly CommunicationMatrix _matrix;
    private readonly OpenFlows _flows;
    private readonly ClosedPorts _closed;
    private readonly KnownNames _names;
    private readonly List<Flow> _outwards;
    private readonly HashSet<(string Role, string Endpoint)> _atTimes;
    private readonly HashSet<(string Role, string Endpoint)> _both;

    public VerificationPlanner(Deployment deployment)
    {
        _matrix = deployment.Matrix;
        _flows = new(deployment.Matrix);
        _closed = new(deployment);
        _names = new(deployment);
        _outwards = _flows.Wide.Where(flow => !_closed.IsHost(flow.To.Host)).ToList();
        _atTimes = Endpoints(deployment.Spec, endpoint => endpoint.ListensAtTimes);
        _both = Endpoints(deployment.Spec, endpoint => endpoint.Protocols.Contains(Protocol.Tcp));
    }

    public VerificationPlan Build() => new(Hosts().ToValueList(), LeftOut().ToValueList());

    /// <summary>The hosts one after the other: of thousands, what all try together is more than a machine should hold.</summary>
    public IEnumerable<HostProbes> Hosts() => Enumerable.Range(0, _closed.Hosts.Count).Select(Of);

    /// <summary>What the host of a name tries.</summary>
    public HostProbes Of(string host) => Of(_closed.PositionOf(host));

    private HostProbes Of(int position)
    {
        var host = _closed.Hosts[position];
        return new(
            host.Name,
            host.Appliance,
            Open(host.Host).Concat(_closed.Of(position).SelectMany(place => Ports(place.From, place.To, place.Address)))
                .OrderBy(probe => probe.Flow is null)
                .DistinctBy(probe => (probe.Address, probe.Protocol, probe.Port))
                .ToValueList(),
            _names.Of(host.Host));
    }

    /// <summary>The ports of another host, closed or open to a network that this one is in; what is open to it alone is there already.</summary>
    private IEnumerable<ConnectionProbe> Ports(HostAddress from, string to, HostAddress address)
    {
        var open = _flows.Between(from, address, Protocol.Tcp);
        foreach (var port in _closed.Ports)
        {
            var flow = open.Find(flow => flow.Port == port);
            if (flow is null || !flow.From.Address!.Value.IsOneAddress)
            {
                yield return flow is null ? new ConnectionProbe(to, address, Protocol.Tcp, port, null) : Of(flow);
            }
        }
    }

    /// <summary>
    /// The flows from this host, and those from networks that it is in to where no host of its own stands. A node may have the virtual
    /// address of its own appliance, and then it would try itself.
    /// </summary>
    private IEnumerable<ConnectionProbe> Open(Host host)
    {
        var name = host.Fqdn.ToString();
        return host.Addresses
            .SelectMany(address => _flows.From(address).Concat(_outwards.Where(flow => flow.From.Address!.Value.Contains(address))))
            .Where(flow => !flow.Nodes.Contains(name))
            .Select(Of);
    }

    private ConnectionProbe Of(Flow flow) => new(flow.To.Host.Length > 0 ? flow.To.Host : flow.To.Appliance, OpenFlows.Single(flow.To), flow.Protocol, flow.Port, flow)
    {
        // Where an endpoint is served over both, many serve it over TCP alone.
        ListensAtTimes = _atTimes.Contains((flow.Rule.To, flow.Rule.Endpoint)) || (flow.Protocol == Protocol.Udp && _both.Contains((flow.Rule.To, flow.Rule.Endpoint))),
    };

    private static HashSet<(string Role, string Endpoint)> Endpoints(TopologySpec spec, Func<EndpointDefinition, bool> chosen) =>
        [.. spec.Roles.SelectMany(role => role.Endpoints.Where(chosen), (role, endpoint) => (role.Id, endpoint.Id))];

    private IEnumerable<string> LeftOut()
    {
        foreach (var sampled in _closed.LeftOut)
        {
            yield return sampled;
        }

        if (_matrix.Flows.Count(flow => flow.Port == 0) is > 0 and var portless)
        {
            yield return Text($"{portless} flows of a protocol without ports (VRRP)");
        }

        if (_matrix.Flows.Count(flow => !_closed.IsHost(flow.From.Host)) is > 0 and var entering)
        {
            yield return Text($"{entering} flows that start outside the platform: no script runs there");
        }

        if (_matrix.Flows.Count(flow => flow.Port > 0 && flow.To.Address is null) is > 0 and var unaddressed)
        {
            yield return Text($"{unaddressed} flows to what is known by its name alone");
        }

        if (_matrix.Flows.Any(flow => flow.Protocol == Protocol.Udp))
        {
            yield return "UDP that is not refused: no answer can mean anything";
        }

        yield return "ports outside the spec, closed UDP ports, and closed ports at virtual addresses";
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}

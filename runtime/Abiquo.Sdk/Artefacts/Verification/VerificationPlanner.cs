using System.Globalization;
using Abiquo.Sdk.Matrix;
using Abiquo.Sdk.Resolution;
using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Artefacts.Verification;

/// <summary>Plans the probes of each host: the connections that should be open from it, and ports that should be closed.</summary>
internal sealed class VerificationPlanner
{
    private readonly CommunicationMatrix _matrix;
    private readonly FlowLookup _flows;
    private readonly ClosedPortPlan _closed;
    private readonly NameProbePlan _names;
    private readonly List<Flow> _outgoing;
    private readonly HashSet<(string Role, string Endpoint)> _listeningAtTimes;
    private readonly HashSet<(string Role, string Endpoint)> _servedOverTcp;

    public VerificationPlanner(Deployment deployment)
    {
        _matrix = deployment.Matrix;
        _flows = new(deployment.Matrix);
        _closed = new(deployment);
        _names = new(deployment);
        _outgoing = _flows.FromNetworks.Where(flow => !_closed.IsHost(flow.To.Host)).ToList();
        _listeningAtTimes = Endpoints(deployment.Spec, endpoint => endpoint.ListensAtTimes);
        _servedOverTcp = Endpoints(deployment.Spec, endpoint => endpoint.Protocols.Contains(Protocol.Tcp));
    }

    public VerificationPlan Build() => new(Hosts().ToValueList(), LeftOut().ToValueList());

    /// <summary>Returns the probes of the hosts one by one, because those of thousands of hosts would take too much memory.</summary>
    public IEnumerable<HostProbes> Hosts() => Enumerable.Range(0, _closed.Hosts.Count).Select(Of);

    /// <summary>Returns the probes of the host with this name.</summary>
    public HostProbes Of(string host) => Of(_closed.PositionOf(host));

    private HostProbes Of(int position)
    {
        var host = _closed.Hosts[position];
        return new(
            host.Name,
            host.Appliance,
            Open(host.Host).Concat(_closed.Of(position).SelectMany(target => Ports(target.From, target.Target, target.Address)))
                .OrderBy(probe => probe.Flow is null)
                .DistinctBy(probe => (probe.Address, probe.Protocol, probe.Port))
                .ToValueList(),
            _names.Of(host.Host));
    }

    /// <summary>
    /// Returns the ports of another host that are closed, or open to a network that contains this one. The ports that are open to this
    /// host alone are already part of <see cref="Open"/>.
    /// </summary>
    private IEnumerable<ConnectionProbe> Ports(HostAddress from, Host target, HostAddress address)
    {
        var (to, isFurther) = (target.Fqdn.ToString(), !target.Addresses.Contains(address));
        var open = _flows.Between(from, address, Protocol.Tcp);
        foreach (var port in _closed.Ports)
        {
            var flow = open.Find(flow => flow.Ports.Contains(port));
            if (flow is null || !flow.From.Address!.Value.IsOneAddress)
            {
                yield return flow is null ? new(to, address, Protocol.Tcp, port, null) { IsFurther = isFurther } : Of(flow, port);
            }
        }
    }

    /// <summary>
    /// Returns the flows from this host, and those from networks that contain it to targets that are not hosts of the platform. Flows to
    /// a virtual address of its own appliance are excluded: a node that holds the address would connect to itself.
    /// </summary>
    private IEnumerable<ConnectionProbe> Open(Host host)
    {
        var name = host.Fqdn.ToString();
        return host.AllAddresses
            .SelectMany(address => _flows.From(address).Concat(_outgoing.Where(flow => flow.From.Address!.Value.Contains(address))))
            .Where(flow => !flow.Nodes.Contains(name))
            .SelectMany(flow => new[] { flow.Ports.First, flow.Ports.Last }.Distinct(), Of);
    }

    private ConnectionProbe Of(Flow flow, ushort port)
    {
        var target = flow.To.Host.Length > 0 ? flow.To.Host : flow.To.Appliance;
        var endpoint = (flow.Rule.To, flow.Rule.Endpoint);
        return new(target, FlowLookup.SingleAddress(flow.To), flow.Protocol, port, flow)
        {
            // Many programs serve an endpoint over TCP alone even if UDP is possible too, and few use all ports of a range.
            ListensAtTimes = _listeningAtTimes.Contains(endpoint)
                || !flow.Ports.IsOnePort
                || (flow.Protocol == Protocol.Udp && _servedOverTcp.Contains(endpoint)),
        };
    }

    private static HashSet<(string Role, string Endpoint)> Endpoints(TopologySpec spec, Func<EndpointDefinition, bool> predicate) =>
        [.. spec.Roles.SelectMany(role => role.Endpoints.Where(predicate), (role, endpoint) => (role.Id, endpoint.Id))];

    private IEnumerable<string> LeftOut()
    {
        foreach (var sampled in _closed.LeftOut)
        {
            yield return sampled;
        }

        if (_matrix.Flows.Where(flow => !flow.Protocol.HasPorts()).ToList() is { Count: > 0 } portless)
        {
            var protocols = string.Join(", ", portless.Select(flow => flow.Protocol.Label()).Distinct());
            yield return Text($"{portless.Count} flows of a protocol without ports ({protocols})");
        }

        if (_matrix.Flows.Count(flow => flow.Protocol == Protocol.Sctp) is > 0 and var associations)
        {
            yield return Text($"{associations} flows over SCTP, which the script has no means to try");
        }

        if (_matrix.Flows.Count(flow => !_closed.IsHost(flow.From.Host)) is > 0 and var incoming)
        {
            yield return Text($"{incoming} flows that start outside the platform, where no script runs");
        }

        if (_matrix.Flows.Count(flow => flow.Protocol.HasPorts() && flow.To.Address is null) is > 0 and var unaddressed)
        {
            yield return Text($"{unaddressed} flows to targets that are known only by name");
        }

        if (_matrix.Flows.Count(flow => flow.Protocol.HasPorts() && flow.To.Address is { IsOneAddress: false }) is > 0 and var networks)
        {
            yield return Text($"{networks} flows to networks, of which no address is known");
        }

        if (_matrix.Flows.Any(flow => flow.Protocol == Protocol.Udp))
        {
            yield return "UDP without an answer, which is inconclusive";
        }

        yield return "ports outside the spec, closed UDP ports, and closed ports at virtual addresses";
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}

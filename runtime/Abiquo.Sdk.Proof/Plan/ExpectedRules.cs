using Abiquo.Sdk.Matrix;
using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Proof.Plan;

/// <summary>Finds the rule of the matrix that opens a connection.</summary>
/// <param name="matrix">The matrix.</param>
/// <param name="restricted">The nodes whose firewalls restrict outbound connections.</param>
/// <param name="outside">The node of all that is outside the platform, where no firewall keeps a connection out.</param>
internal sealed class ExpectedRules(CommunicationMatrix matrix, IReadOnlySet<int> restricted, int outside)
{
    private readonly FlowIndex _inbound = new(
        matrix.Flows.Where(flow => flow.From.Address is not null && flow.To.Address is not null), flow => flow.To, flow => flow.From);

    // To a target that is given by its name a host may connect at any address, because a firewall can only say the port.
    private readonly Lazy<FlowIndex> _outbound = new(() => new(
        matrix.Flows.Where(flow =>
            flow.From is { Host.Length: > 0, Address: not null } && (flow.To.IsByName || flow.To.Address is not null)),
        flow => flow.From,
        flow => flow.To));

    // Hosts may connect to each other where everybody may, or a network that they are in.
    private readonly Lazy<FlowIndex> _fromNetworks = new(() => new(
        matrix.Flows.Where(flow =>
            flow.From is { Host.Length: 0, Address: not null } && flow.Nodes.Count > 0 && flow.To.Address is not null),
        flow => flow.To,
        flow => flow.From));

    /// <summary>Returns the probe of a connection with the rule that opens it.</summary>
    public Probe Expect(EndpointList endpoints, int from, int to, Protocol protocol, ushort port)
    {
        var (source, target) = (endpoints.Blocks[from], endpoints.Blocks[to]);
        var rule = endpoints[to].Node == outside ? null : _inbound.Find(target, source, protocol, port);
        if (restricted.Contains(endpoints[from].Node))
        {
            var outbound = _outbound.Value.Find(source, target, protocol, port)
                ?? _fromNetworks.Value.Find(target, source, protocol, port);
            rule = endpoints[to].Node == outside ? outbound : outbound is null ? null : rule;
        }

        return new(from, to, protocol, port, rule);
    }
}

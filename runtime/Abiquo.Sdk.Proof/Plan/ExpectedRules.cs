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

    /// <summary>Returns the probe of a connection with the rule that opens it.</summary>
    public Probe Expect(EndpointList endpoints, int from, int to, Protocol protocol, ushort port)
    {
        var (source, target) = (endpoints.Blocks[from], endpoints.Blocks[to]);
        // Between hosts, what may come in may also go out: both follow from the same flow. Outside, only the source has a firewall.
        var rule = endpoints[to].Node != outside ? _inbound.Find(target, source, protocol, port)
            : restricted.Contains(endpoints[from].Node) ? _outbound.Value.Find(source, target, protocol, port)
            : null;
        return new(from, to, protocol, port, rule);
    }
}

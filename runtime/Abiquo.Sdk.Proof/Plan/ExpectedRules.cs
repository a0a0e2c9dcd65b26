using Abiquo.Sdk.Matrix;
using Abiquo.Sdk.Proof.Addresses;
using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Proof.Plan;

/// <summary>Finds the rule of the matrix that opens a connection.</summary>
internal sealed class ExpectedRules(CommunicationMatrix matrix)
{
    private readonly ILookup<(AddressBlock To, Protocol Protocol, ushort Port), (AddressBlock From, string Rule)> _flows = Flows(matrix)
        .Where(flow => flow.Ports.Count < 2)
        .ToLookup(
            flow => (AddressBlock.Of(flow.To.Address!.Value), flow.Protocol, flow.Port),
            flow => (AddressBlock.Of(flow.From.Address!.Value), flow.Rule.Id));

    // Apart, because a lookup by port does not find them, and there are few.
    private readonly ILookup<(AddressBlock To, Protocol Protocol), (AddressBlock From, PortRange Ports, string Rule)> _ranges =
        Flows(matrix)
        .Where(flow => flow.Ports.Count > 1)
        .ToLookup(
            flow => (AddressBlock.Of(flow.To.Address!.Value), flow.Protocol),
            flow => (AddressBlock.Of(flow.From.Address!.Value), flow.Ports, flow.Rule.Id));

    /// <summary>Returns the probe of a connection with the rule that opens it.</summary>
    public Probe Expect(EndpointList endpoints, int from, int to, Protocol protocol, ushort port) =>
        new(from, to, protocol, port, Find(endpoints.Blocks[from], endpoints.Blocks[to], protocol, port));

    /// <summary>Returns the id of the rule, or <see langword="null"/> if the connection should be closed.</summary>
    private string? Find(AddressBlock from, AddressBlock to, Protocol protocol, ushort port)
    {
        foreach (var (source, rule) in _flows[(to, protocol, port)])
        {
            if (source.Contains(from))
            {
                return rule;
            }
        }

        foreach (var (source, ports, rule) in _ranges[(to, protocol)])
        {
            if (ports.Contains(port) && source.Contains(from))
            {
                return rule;
            }
        }

        return null;
    }

    private static IEnumerable<Flow> Flows(CommunicationMatrix matrix) =>
        matrix.Flows.Where(flow => flow.From.Address is not null && flow.To.Address is not null);
}

using Abiquo.Sdk.Matrix;
using Abiquo.Sdk.Proof.Addresses;
using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Proof.Plan;

/// <summary>
/// Finds the rule by which a host may open a connection, where its firewall restricts outbound connections. To a target that is given by
/// its name it may connect at any address, because a firewall can only say the port.
/// </summary>
internal sealed class OutboundRules(CommunicationMatrix matrix)
{
    private readonly ILookup<(AddressBlock From, Protocol Protocol), (AddressBlock? To, PortRange Ports, string Rule)> _flows = matrix.Flows
        .Where(flow => flow.From is { Host.Length: > 0, Address: not null })
        .Where(flow => flow.To.IsByName || flow.To.Address is not null)
        .ToLookup(
            flow => (AddressBlock.Of(flow.From.Address!.Value), flow.Protocol),
            flow => (flow.To.Address is { } address ? AddressBlock.Of(address) : default(AddressBlock?), flow.Ports, flow.Rule.Id));

    /// <summary>Returns the id of the rule, or <see langword="null"/> if the firewall of the host should keep the connection in.</summary>
    public string? Find(AddressBlock from, AddressBlock to, Protocol protocol, ushort port)
    {
        foreach (var (target, ports, rule) in _flows[(from, protocol)])
        {
            if ((ports.IsNone ? port == 0 : ports.Contains(port)) && (target is not { } block || block.Contains(to)))
            {
                return rule;
            }
        }

        return null;
    }
}

using Abiquo.Sdk.Matrix;
using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Proof.Plan;

/// <summary>The matrix, asked by address: which rule opens this?</summary>
internal sealed class Expectations(CommunicationMatrix matrix)
{
    private readonly ILookup<(AddressBlock To, Protocol Protocol, ushort Port), (AddressBlock From, string Rule)> _flows = matrix.Flows
        .Where(flow => flow.Port > 0 && flow.From.Address is not null && flow.To.Address is not null)
        .ToLookup(flow => (AddressBlock.Of(flow.To.Address!.Value), flow.Protocol, flow.Port), flow => (AddressBlock.Of(flow.From.Address!.Value), flow.Rule.Id));

    /// <summary>The id of the rule, or null where it is closed.</summary>
    public string? RuleOf(AddressBlock from, AddressBlock to, Protocol protocol, ushort port)
    {
        foreach (var (source, rule) in _flows[(to, protocol, port)])
        {
            if (source.Contains(from))
            {
                return rule;
            }
        }

        return null;
    }
}

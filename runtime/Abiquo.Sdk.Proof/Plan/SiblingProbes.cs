using Abiquo.Sdk.Matrix;
using Abiquo.Sdk.Proof.Addresses;

namespace Abiquo.Sdk.Proof.Plan;

/// <summary>Plans probes from the addresses adjacent to those that a rule lets in, which reveal a rule that is too wide.</summary>
internal sealed class SiblingProbes(CommunicationMatrix matrix, ExpectedRules rules, EndpointList endpoints)
{
    private readonly List<AddressBlock> _sources =
        matrix.Flows.Select(flow => flow.From.Address).OfType<Network>().Select(AddressBlock.Of).Distinct().ToList();

    private readonly HashSet<AddressBlock> _taken = [.. endpoints.Taken];
    private readonly Dictionary<AddressBlock, int> _siblings = [];

    /// <summary>Returns the probes, and adds the adjacent addresses to the endpoints of a node.</summary>
    public IReadOnlyList<Probe> Of(IEnumerable<Probe> probes, int node)
    {
        var added = new HashSet<Probe>();
        var entering = probes.Where(probe => probe.IsOpen && endpoints[probe.To].Node != node);
        foreach (var group in entering.GroupBy(probe => probe.From).ToList())
        {
            foreach (var sibling in SiblingsOf(endpoints.Blocks[group.Key]))
            {
                var from = IndexOf(sibling, node, endpoints[group.Key]);
                added.UnionWith(group.Select(probe => rules.Expect(endpoints, from, probe.To, probe.Protocol, probe.Port)));
            }
        }

        return [.. added];
    }

    private IEnumerable<AddressBlock> SiblingsOf(AddressBlock block) => _sources
        .Where(source => source.Contains(block))
        .Select(source => source.Sibling)
        .OfType<AddressBlock>()
        .Where(sibling => !_taken.Contains(sibling) && ExternalSources.IsUsable(sibling));

    private int IndexOf(AddressBlock sibling, int node, ProbeEndpoint neighbour)
    {
        if (!_siblings.TryGetValue(sibling, out var index))
        {
            var name = neighbour.Name.Length > 0 ? neighbour.Name : neighbour.Participant;
            _siblings.Add(sibling, index = endpoints.Add(node, "beside", name, sibling));
        }

        return index;
    }
}

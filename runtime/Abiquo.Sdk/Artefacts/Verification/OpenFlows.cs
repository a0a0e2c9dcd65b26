using Abiquo.Sdk.Matrix;
using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Artefacts.Verification;

/// <summary>The matrix, asked by address. Flows from one machine are found at once; those from networks are few.</summary>
internal sealed class OpenFlows
{
    private readonly ILookup<(HostAddress From, HostAddress To), Flow> _between;
    private readonly ILookup<HostAddress, Flow> _wide;
    private readonly ILookup<HostAddress, Flow> _bySource;

    public OpenFlows(CommunicationMatrix matrix)
    {
        var usable = matrix.Flows.Where(flow => flow.Port > 0 && flow.From.Address is not null && flow.To.Address is { IsOneAddress: true }).ToList();
        var single = usable
            .Where(flow => flow.From.Address!.Value.IsOneAddress)
            .DistinctBy(flow => (Single(flow.From), Single(flow.To), flow.Protocol, flow.Port))
            .ToList();
        _between = single.ToLookup(flow => (Single(flow.From), Single(flow.To)));
        _bySource = single.ToLookup(flow => Single(flow.From));
        Wide = [.. usable.Where(flow => !flow.From.Address!.Value.IsOneAddress)];
        _wide = Wide.ToLookup(flow => Single(flow.To));
    }

    /// <summary>Those from a network, such as from anywhere.</summary>
    public IReadOnlyList<Flow> Wide { get; }

    public static HostAddress Single(FlowEndpoint party) => party.Address!.Value.First;

    public IEnumerable<Flow> From(HostAddress address) => _bySource[address];

    /// <summary>The flows from one machine to another by which it may connect over a protocol: its own, then those from networks that it is in.</summary>
    public List<Flow> Between(HostAddress from, HostAddress to, Protocol protocol) =>
    [
        .. _between[(from, to)].Where(flow => flow.Protocol == protocol),
        .. _wide[to].Where(flow => flow.Protocol == protocol && flow.From.Address!.Value.Contains(from)),
    ];
}

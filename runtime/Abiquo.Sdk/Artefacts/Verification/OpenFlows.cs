using Abiquo.Sdk.Matrix;
using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Artefacts;

/// <summary>The matrix, asked by address. Flows from one machine are found at once; those from networks are few.</summary>
internal sealed class OpenFlows
{
    private readonly Dictionary<(HostAddress From, HostAddress To, Protocol Protocol, ushort Port), Flow> _exact = [];
    private readonly ILookup<(HostAddress To, Protocol Protocol, ushort Port), Flow> _wide;
    private readonly ILookup<HostAddress, Flow> _bySource;

    public OpenFlows(CommunicationMatrix matrix)
    {
        var usable = matrix.Flows.Where(flow => flow.Port > 0 && flow.From.Address is not null && flow.To.Address is { IsOneAddress: true }).ToList();
        foreach (var flow in usable.Where(flow => flow.From.Address!.Value.IsOneAddress))
        {
            _exact.TryAdd((Single(flow.From), Single(flow.To), flow.Protocol, flow.Port), flow);
        }

        Wide = [.. usable.Where(flow => !flow.From.Address!.Value.IsOneAddress)];
        _wide = Wide.ToLookup(flow => (Single(flow.To), flow.Protocol, flow.Port));
        _bySource = _exact.Values.ToLookup(flow => Single(flow.From));
    }

    /// <summary>Those from a network, such as from anywhere.</summary>
    public IReadOnlyList<Flow> Wide { get; }

    public static HostAddress Single(Party party) => HostAddress.Parse(party.Address!.Value.ToString());

    public IEnumerable<Flow> From(HostAddress address) => _bySource[address];

    /// <summary>The flow that opens it, or null where it is closed.</summary>
    public Flow? Opening(HostAddress from, HostAddress to, Protocol protocol, ushort port) => _exact.TryGetValue((from, to, protocol, port), out var exact)
        ? exact
        : _wide[(to, protocol, port)].FirstOrDefault(flow => flow.From.Address!.Value.Contains(from));
}

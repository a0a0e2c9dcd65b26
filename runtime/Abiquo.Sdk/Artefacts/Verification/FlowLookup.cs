using Abiquo.Sdk.Matrix;
using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Artefacts.Verification;

/// <summary>
/// Finds the flows of the matrix by address. Flows from a single address are indexed; flows from a network are few enough to search.
/// </summary>
internal sealed class FlowLookup
{
    private readonly ILookup<(HostAddress From, HostAddress To), Flow> _byEndpoints;
    private readonly ILookup<HostAddress, Flow> _bySource;
    private readonly ILookup<HostAddress, Flow> _fromNetworksByTarget;

    public FlowLookup(CommunicationMatrix matrix)
    {
        var usable = matrix.Flows
            .Where(IsTried)
            .ToList();
        var single = usable
            .Where(flow => flow.From.Address!.Value.IsOneAddress)
            .DistinctBy(flow => (SingleAddress(flow.From), SingleAddress(flow.To), flow.Protocol, flow.Ports))
            .ToList();
        _byEndpoints = single.ToLookup(flow => (SingleAddress(flow.From), SingleAddress(flow.To)));
        _bySource = single.ToLookup(flow => SingleAddress(flow.From));
        FromNetworks = [.. usable.Where(flow => !flow.From.Address!.Value.IsOneAddress)];
        _fromNetworksByTarget = FromNetworks.ToLookup(flow => SingleAddress(flow.To));
    }

    /// <summary>Gets the flows whose source is a network, such as those from anywhere.</summary>
    public IReadOnlyList<Flow> FromNetworks { get; }

    /// <summary>Returns whether the script of a host can try a flow: it has only TCP and UDP.</summary>
    public static bool IsTried(Flow flow) => flow.Protocol is Protocol.Tcp or Protocol.Udp
        && flow.From.Address is not null && flow.To.Address is { IsOneAddress: true };

    public static HostAddress SingleAddress(FlowEndpoint endpoint) => endpoint.Address!.Value.First;

    public IEnumerable<Flow> From(HostAddress address) => _bySource[address];

    /// <summary>
    /// Returns the flows that allow one address to connect to another over a protocol: first those of the address itself, then those of
    /// the networks that contain it.
    /// </summary>
    public List<Flow> Between(HostAddress from, HostAddress to, Protocol protocol) =>
    [
        .. _byEndpoints[(from, to)].Where(flow => flow.Protocol == protocol),
        .. _fromNetworksByTarget[to].Where(flow => flow.Protocol == protocol && flow.From.Address!.Value.Contains(from)),
    ];
}

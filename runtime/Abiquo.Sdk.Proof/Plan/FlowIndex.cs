using Abiquo.Sdk.Matrix;
using Abiquo.Sdk.Proof.Addresses;
using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Proof.Plan;

/// <summary>Finds the rule of a flow by the addresses of its ends, and by protocol and port.</summary>
internal sealed class FlowIndex
{
    private readonly ILookup<(AddressBlock End, Protocol Protocol, ushort Port), Entry> _byPort;

    // Apart, because a lookup by port does not find them, and there are few.
    private readonly ILookup<(AddressBlock End, Protocol Protocol), Entry> _ranges;

    /// <summary>Indexes flows by one end, whose address is known. Where that of the other is not known, it may be any.</summary>
    public FlowIndex(IEnumerable<Flow> flows, Func<Flow, FlowEndpoint> endOf, Func<Flow, FlowEndpoint> otherOf)
    {
        var entries = flows
            .Select(flow => new Entry(BlockOf(endOf(flow))!.Value, BlockOf(otherOf(flow)), flow.Protocol, flow.Ports, flow.Rule.Id))
            .ToLookup(entry => entry.Ports.Count > 1);
        _byPort = entries[false].ToLookup(entry => (entry.End, entry.Protocol, entry.Ports.First));
        _ranges = entries[true].ToLookup(entry => (entry.End, entry.Protocol));
    }

    /// <summary>Returns the id of the rule of the first flow between two addresses, or <see langword="null"/> if there is none.</summary>
    /// <param name="end">The address of the end by which flows are indexed.</param>
    /// <param name="other">The address of the other end.</param>
    /// <param name="protocol">The protocol.</param>
    /// <param name="port">The port, or 0 if the protocol has none.</param>
    public string? Find(AddressBlock end, AddressBlock other, Protocol protocol, ushort port)
    {
        foreach (var entry in _byPort[(end, protocol, port)])
        {
            if (entry.Allows(other))
            {
                return entry.Rule;
            }
        }

        foreach (var entry in _ranges[(end, protocol)])
        {
            if (entry.Ports.Contains(port) && entry.Allows(other))
            {
                return entry.Rule;
            }
        }

        return null;
    }

    private static AddressBlock? BlockOf(FlowEndpoint endpoint) => endpoint.Address is { } address ? AddressBlock.Of(address) : null;

    private sealed record Entry(AddressBlock End, AddressBlock? Other, Protocol Protocol, PortRange Ports, string Rule)
    {
        public bool Allows(AddressBlock other) => Other is not { } block || block.Contains(other);
    }
}

using Abiquo.Sdk.Matrix;
using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Comparison;

/// <summary>A connection as a firewall sees it. Two flows that open the same connection have the same key.</summary>
/// <param name="From">The source: appliance, host and address.</param>
/// <param name="To">The target.</param>
/// <param name="Protocol">The protocol.</param>
/// <param name="Ports">The ports, or none if the protocol has none.</param>
public sealed record FlowKey(FlowEndpoint From, FlowEndpoint To, Protocol Protocol, PortRange Ports)
{
    /// <summary>Returns the key of a flow.</summary>
    public static FlowKey Of(Flow flow)
    {
        ArgumentNullException.ThrowIfNull(flow);
        return new(Addressed(flow.From), Addressed(flow.To), flow.Protocol, flow.Ports);
    }

    // What an interface is called opens and closes no connection.
    private static FlowEndpoint Addressed(FlowEndpoint end) => end.Attachment is null ? end : end with { Attachment = null };
}

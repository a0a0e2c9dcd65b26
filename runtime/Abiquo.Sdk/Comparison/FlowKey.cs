using Abiquo.Sdk.Matrix;
using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Comparison;

/// <summary>A connection as a firewall sees it. Two flows that open the same connection have the same key.</summary>
/// <param name="From">The source: host and address, or who it is if it is no host.</param>
/// <param name="To">The target.</param>
/// <param name="Protocol">The protocol.</param>
/// <param name="Ports">The ports, or none if the protocol has none.</param>
public sealed record FlowKey(FlowEndpoint From, FlowEndpoint To, Protocol Protocol, PortRange Ports)
{
    /// <summary>Returns the key of a flow.</summary>
    public static FlowKey Of(Flow flow)
    {
        ArgumentNullException.ThrowIfNull(flow);
        return new(EndOf(flow.From), EndOf(flow.To), flow.Protocol, flow.Ports);
    }

    /// <summary>
    /// Returns an end without what else runs on its host and what its interface is called: these may change while the connection stays.
    /// </summary>
    internal static FlowEndpoint EndOf(FlowEndpoint end) =>
        end.Host.Length > 0 ? end with { Appliance = "", Attachment = null } : end;
}

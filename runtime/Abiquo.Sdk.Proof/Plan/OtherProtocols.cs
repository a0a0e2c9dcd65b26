using Abiquo.Sdk.Matrix;
using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Proof.Plan;

/// <summary>Selects what is tried beside TCP and UDP: the other protocols of the matrix, each also where it should be closed.</summary>
internal static class OtherProtocols
{
    /// <summary>Returns the protocols with their ports, or with 0 if they have none.</summary>
    public static IReadOnlyList<(Protocol Protocol, ushort Port)> Of(CommunicationMatrix matrix) =>
    [
        .. matrix.Flows
            .Where(IsTried)
            .Select(flow => (flow.Protocol, flow.Ports))
            .Distinct()
            .SelectMany(pair => pair.Ports.IsNone ? [0] : ProbePorts.EdgesOf(pair.Ports), (pair, port) => (pair.Protocol, port))
            .Distinct(),
    ];

    /// <summary>
    /// Returns whether packets of a flow are tried. Some go to a multicast address, and firewalls let in the ICMP that every host
    /// needs, from anywhere.
    /// </summary>
    public static bool IsTried(Flow flow) =>
        flow.Protocol is not (Protocol.Tcp or Protocol.Udp or Protocol.Icmp or Protocol.Icmpv6) && !flow.Protocol.IsMulticast();
}

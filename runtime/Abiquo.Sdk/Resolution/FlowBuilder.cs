using Abiquo.Sdk.Matrix;
using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Resolution;

/// <summary>Expands connections to flows between hosts, one for each address family and protocol.</summary>
internal static class FlowBuilder
{
    /// <summary>
    /// Returns the flows. If several rules allow the same flow, or it is one of several appliances on the same host, it is listed once,
    /// under the first of them.
    /// </summary>
    public static CommunicationMatrix Build(IEnumerable<Connection> connections)
    {
        var flows = new Dictionary<(EndKey From, EndKey To, Protocol Protocol, PortRange Ports), Flow>();
        foreach (var connection in connections)
        {
            foreach (var (from, to, nodes) in Ends(connection))
            {
                foreach (var (protocol, ports) in connection.Listener.Between(from, to))
                {
                    flows.TryAdd(
                        (EndKey.Of(from), EndKey.Of(to), protocol, ports),
                        new(connection.Rule, from, to, connection.Listener.Component, protocol, ports, nodes)
                        {
                            UsesTls = connection.Listener.UsesTls,
                        });
                }
            }
        }

        return new(flows.Values.ToValueList());
    }

    /// <summary>Returns whether a connection is between hosts that can reach each other: not if its only hosts are the same.</summary>
    public static bool HasEnds(Connection connection) => Ends(connection).Any();

    /// <summary>
    /// Returns whether a connection becomes a flow: not without ends, or if all of them have addresses of a family without the protocol.
    /// </summary>
    public static bool HasFlows(Connection connection) =>
        Ends(connection).Any(ends => connection.Listener.Between(ends.From, ends.To).Any());

    private static IEnumerable<(FlowEndpoint From, FlowEndpoint To, ValueList<string> Nodes)> Ends(Connection connection)
    {
        var targets = connection.Targets;
        return connection.From is null
            ? targets.SelectMany(target => Ends(NetworkNode.Anywhere(target), target))
            : connection.Sources.SelectMany(node => targets
                .Select(target => target.Except(node))
                .OfType<NetworkNode>()
                .SelectMany(target => Ends(node, target)));
    }

    private static IEnumerable<(FlowEndpoint From, FlowEndpoint To, ValueList<string> Nodes)> Ends(NetworkNode from, NetworkNode to) =>
        NetworkNode.Pairs(from, to).Select(pair => (pair.From, pair.To, to.Hosts));

    /// <summary>Identifies an end: what has a name is the same, whichever appliance it belongs to.</summary>
    private readonly record struct EndKey(string Appliance, string Host, Network? Address, NetworkAttachment? Attachment)
    {
        public static EndKey Of(FlowEndpoint end) =>
            new(end.Host.Length > 0 ? "" : end.Appliance, end.Host, end.Address, end.Attachment);
    }
}

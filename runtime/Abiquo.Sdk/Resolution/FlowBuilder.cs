using Abiquo.Sdk.Matrix;
using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Resolution;

/// <summary>Tells connections machine by machine and family by family.</summary>
internal static class FlowBuilder
{
    /// <summary>The flows. Two rules may allow one flow: it is listed once, under the first.</summary>
    public static CommunicationMatrix Build(IEnumerable<Connection> connections)
    {
        var flows = new Dictionary<(FlowEndpoint From, FlowEndpoint To, Protocol Protocol, ushort Port), Flow>();
        foreach (var connection in connections)
        {
            foreach (var (from, to, nodes) in Ends(connection))
            {
                foreach (var protocol in connection.Listener.Definition.Protocols)
                {
                    var port = connection.Listener.Port;
                    flows.TryAdd((from, to, protocol, port), new(connection.Rule, from, to, connection.Listener.Component, protocol, port, nodes));
                }
            }
        }

        return new(flows.Values.ToValueList());
    }

    private static IEnumerable<(FlowEndpoint From, FlowEndpoint To, ValueList<string> Nodes)> Ends(Connection connection)
    {
        // Peers ask each other, also for what clients find at the virtual address.
        var targets = connection.Rule.IsPeer ? connection.To.Nodes : connection.To.At(connection.Listener);
        return connection.From is not { } source
            ? targets.SelectMany(target => Ends(NetworkNode.Anywhere(target), target))
            : source.Nodes.SelectMany(node => targets.SelectMany(target => Ends(node, target)));
    }

    private static IEnumerable<(FlowEndpoint From, FlowEndpoint To, ValueList<string> Nodes)> Ends(NetworkNode from, NetworkNode to) =>
        NetworkNode.Pairs(from, to).Select(pair => (pair.From, pair.To, to.Hosts));
}

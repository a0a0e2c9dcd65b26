using Abiquo.Sdk.Matrix;

namespace Abiquo.Sdk.Artefacts.Diagram.Graph;

/// <summary>
/// All flows between the same two ends. An end is a node or one of its hosts. An expanded node as an end stands for each of its
/// hosts, except virtual addresses. A self-loop holds the flows between the hosts of one node.
/// </summary>
/// <param name="From">The id of the node or host that opens the connections.</param>
/// <param name="To">The id of the node or host that listens.</param>
/// <param name="Flows">The flows, at least one.</param>
public sealed record DiagramEdge(string From, string To, ValueList<Flow> Flows)
{
    /// <summary>Gets the distinct services, such as <c>8443/tcp</c>, in the order of the matrix.</summary>
    public ValueList<string> Ports { get; } = Flows.Select(flow => flow.Service).Distinct().ToValueList();

    /// <summary>Gets whether the edge starts and ends at the same node.</summary>
    public bool IsSelfLoop => From == To;
}

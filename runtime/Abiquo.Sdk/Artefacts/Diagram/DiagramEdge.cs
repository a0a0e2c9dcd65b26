using Abiquo.Sdk.Matrix;

namespace Abiquo.Sdk.Artefacts.Diagram;

/// <summary>
/// Flows between two ends, merged. An end is a node or one of its hosts: a node whose hosts are shown stands for each of its
/// hosts, virtual addresses aside. An edge from a node to itself is what its hosts need of each other.
/// </summary>
/// <param name="From">The id of the node or host that connects.</param>
/// <param name="To">The id of the node or host that listens.</param>
/// <param name="Flows">The flows, at least one.</param>
public sealed record DiagramEdge(string From, string To, ValueList<Flow> Flows)
{
    /// <summary>What is connected to, such as <c>8443/tcp</c>, each once, in the order of the matrix.</summary>
    public ValueList<string> Ports { get; } = Flows.Select(flow => flow.Service).Distinct().ToValueList();

    /// <summary>Whether both ends are the same node.</summary>
    public bool IsLoop => From == To;
}

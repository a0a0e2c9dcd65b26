using Abiquo.Sdk.Artefacts.Diagram.Graph;

namespace Abiquo.Sdk.Artefacts.Diagram.Text;

/// <summary>
/// Describes a self-loop in lines below the label of its node. Drawn as arrows, self-loops would obscure the rest of the diagram.
/// </summary>
internal static class SelfLoopLabel
{
    private const int PortsPerLine = 3;

    public static IEnumerable<string> Lines(DiagramEdge? loop, DiagramNode node) => loop is null
        ? []
        : loop.Ports.Chunk(PortsPerLine).Select(ports => string.Join(", ", ports)).Prepend(Heading(node, loop));

    private static string Heading(DiagramNode node, DiagramEdge loop) =>
        loop.Flows.All(flow => flow.From.Appliance == flow.To.Appliance) && node.Hosts.Count > 1 ? "between its hosts:" : "inside:";
}

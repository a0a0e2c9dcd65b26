namespace Abiquo.Sdk.Artefacts.Diagram;

/// <summary>What the hosts of one node need of each other, as lines below its name: as arrows they would hide everything else.</summary>
internal static class DiagramLoop
{
    private const int OnOneLine = 3;

    public static IEnumerable<string> Lines(DiagramEdge? loop, DiagramNode node) => loop is null
        ? []
        : loop.Ports.Chunk(OnOneLine).Select(services => string.Join(", ", services)).Prepend(Heading(node, loop));

    private static string Heading(DiagramNode node, DiagramEdge loop) =>
        loop.Flows.All(flow => flow.From.Appliance == flow.To.Appliance) && node.Hosts.Count > 1 ? "between its hosts:" : "inside:";
}

using Abiquo.Sdk.Artefacts.Diagram.Graph;

namespace Abiquo.Sdk.Artefacts.Diagram.Text;

/// <summary>The labels of nodes and hosts, line by line, for formats that lay out the text themselves.</summary>
internal static class NodeLabel
{
    public static IEnumerable<string> Lines(DiagramNode node) => NonEmpty(node.Label, node.Summary);

    public static IEnumerable<string> Lines(DiagramHost host) => NonEmpty(host.Name, host.Addresses);

    private static IEnumerable<string> NonEmpty(params string[] lines) => lines.Where(line => line.Length > 0);
}

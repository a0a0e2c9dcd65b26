using System.Globalization;
using System.Text;
using Abiquo.Sdk.Artefacts.Diagram.Graph;
using Abiquo.Sdk.Formats;

namespace Abiquo.Sdk.Artefacts.Diagram.Text;

/// <summary>Writes a diagram as a Mermaid flowchart, which many code hosts and wikis render.</summary>
public static class MermaidWriter
{
    private const string SafePunctuation = " .,:/-_()";

    private const string Classes = "  classDef virtual stroke-dasharray:4 3\n";

    /// <summary>Writes the flowchart, from left to right.</summary>
    /// <param name="diagram">The diagram.</param>
    public static string Write(TopologyDiagram diagram)
    {
        ArgumentNullException.ThrowIfNull(diagram);
        var text = new StringBuilder("flowchart LR\n");
        text.Append("  accTitle: ").Append(Escape(diagram.Title)).Append('\n');
        var loops = diagram.Edges.Where(edge => edge.IsSelfLoop).ToDictionary(edge => edge.From);
        foreach (var group in diagram.Groups)
        {
            text.Append("  subgraph ").Append(group.Id).Append(Label([group.Label])).Append('\n');
            foreach (var node in group.Nodes)
            {
                WriteNode(text, node, loops.GetValueOrDefault(node.Id));
            }

            text.Append("  end\n");
        }

        foreach (var edge in diagram.Edges.Where(edge => !edge.IsSelfLoop))
        {
            text.Append(CultureInfo.InvariantCulture, $"  {edge.From} -->|\"{Lines(edge.Ports)}\"| {edge.To}\n");
        }

        return text.Append(Classes).ToString();
    }

    // A subgraph for a single host would only repeat the host.
    private static void WriteNode(StringBuilder text, DiagramNode node, DiagramEdge? loop)
    {
        var title = NodeLabel.Lines(node);
        if (node.VisibleHosts.Count < 2)
        {
            string[] lines = [.. title, .. node.VisibleHosts.SelectMany(NodeLabel.Lines), .. SelfLoopLabel.Lines(loop, node)];
            text.Append("    ").Append(node.Id).Append(Label(lines)).Append('\n');
            return;
        }

        text.Append("    subgraph ").Append(node.Id).Append(Label([.. title, .. SelfLoopLabel.Lines(loop, node)])).Append('\n');
        foreach (var host in node.VisibleHosts)
        {
            text.Append("      ").Append(host.Id).Append(Label(NodeLabel.Lines(host))).Append(host.IsVirtual ? ":::virtual\n" : "\n");
        }

        text.Append("    end\n");
    }

    private static string Label(IEnumerable<string> lines) => $"[\"{Lines(lines)}\"]";

    private static string Lines(IEnumerable<string> lines) => string.Join("<br/>", lines.Select(Escape));

    // Any character other than a letter, a digit or safe punctuation may have a meaning in Mermaid, Markdown or HTML.
    private static string Escape(string label)
    {
        var escaped = new StringBuilder(label.Length);
        foreach (var rune in LabelSanitizer.Runes(label))
        {
            _ = IsSafe(rune)
                ? escaped.Append(rune.ToString())
                : escaped.Append(CultureInfo.InvariantCulture, $"#{rune.Value};");
        }

        return escaped.ToString();
    }

    private static bool IsSafe(Rune rune) =>
        Rune.IsLetterOrDigit(rune) || (rune.IsAscii && SafePunctuation.Contains((char)rune.Value, StringComparison.Ordinal));
}

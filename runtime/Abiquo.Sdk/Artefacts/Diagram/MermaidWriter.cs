using System.Globalization;
using System.Text;
using Abiquo.Sdk.Formats;

namespace Abiquo.Sdk.Artefacts.Diagram;

/// <summary>Writes a diagram as a Mermaid flowchart, which code hosts and wikis draw.</summary>
public static class MermaidWriter
{
    private const string Plain = " .,:/-_()";

    private const string Shapes = "  classDef virtual stroke-dasharray:4 3\n";

    /// <summary>The flowchart, from left to right.</summary>
    public static string Write(TopologyDiagram diagram)
    {
        ArgumentNullException.ThrowIfNull(diagram);
        var text = new StringBuilder("flowchart LR\n");
        text.Append("  accTitle: ").Append(Escape(diagram.Title)).Append('\n');
        var loops = diagram.Edges.Where(edge => edge.IsLoop).ToDictionary(edge => edge.From);
        foreach (var box in diagram.Boxes)
        {
            text.Append("  subgraph ").Append(box.Id).Append(Label([box.Label])).Append('\n');
            foreach (var node in box.Nodes)
            {
                Node(text, node, loops.GetValueOrDefault(node.Id));
            }

            text.Append("  end\n");
        }

        foreach (var edge in diagram.Edges.Where(edge => !edge.IsLoop))
        {
            text.Append(CultureInfo.InvariantCulture, $"  {edge.From} -->|\"{string.Join("<br/>", edge.Ports.Select(Escape))}\"| {edge.To}\n");
        }

        return text.Append(Shapes).ToString();
    }

    // A frame for one host would only repeat it.
    private static void Node(StringBuilder text, DiagramNode node, DiagramEdge? loop)
    {
        var title = new[] { node.Label, node.Note }.Where(line => line.Length > 0);
        if (node.ShownHosts.Count < 2)
        {
            text.Append("    ").Append(node.Id).Append(Label([.. title, .. node.ShownHosts.SelectMany(host => Lines(host)), .. DiagramLoop.Lines(loop, node)])).Append('\n');
            return;
        }

        text.Append("    subgraph ").Append(node.Id).Append(Label([.. title, .. DiagramLoop.Lines(loop, node)])).Append('\n');
        foreach (var host in node.ShownHosts)
        {
            text.Append("      ").Append(host.Id).Append(Label([.. Lines(host)])).Append(host.IsVirtual ? ":::virtual\n" : "\n");
        }

        text.Append("    end\n");
    }

    private static IEnumerable<string> Lines(DiagramHost host) =>
        new[] { host.Name, host.Addresses }.Where(line => line.Length > 0);

    private static string Label(IEnumerable<string> lines) => $"[\"{string.Join("<br/>", lines.Select(Escape))}\"]";

    // Whatever is not a letter, a digit or plain punctuation may mean something to Mermaid, Markdown or HTML.
    private static string Escape(string label)
    {
        var escaped = new StringBuilder(label.Length);
        foreach (var rune in LabelSanitizer.Runes(label))
        {
            _ = Rune.IsLetterOrDigit(rune) || (rune.IsAscii && Plain.Contains((char)rune.Value, StringComparison.Ordinal)) ? escaped.Append(rune.ToString())
                : escaped.Append(CultureInfo.InvariantCulture, $"#{rune.Value};");
        }

        return escaped.ToString();
    }
}

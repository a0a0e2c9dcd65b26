using System.Globalization;
using System.Text;
using Abiquo.Sdk.Formats;

namespace Abiquo.Sdk.Artefacts.Diagram;

/// <summary>Writes a diagram in the DOT language of Graphviz.</summary>
public static class DotWriter
{
    // compound lets an edge end at a frame; dot has no other way to point at all hosts of an appliance at once. Without newrank,
    // Graphviz 2.43 loses edges of some environments ("triangulation failed").
    private const string Settings = """
          compound=true; newrank=true; rankdir=LR; ranksep=1.6; nodesep=0.25; labelloc=t
          fontname="sans-serif"; fontsize=13
          node [shape=box, style="rounded,filled", fillcolor=white, color="#57606a", fontname="sans-serif", fontsize=11, margin="0.15,0.08"]
          edge [color="#57606a", fontname="sans-serif", fontsize=9, arrowsize=0.7]

        """;

    /// <summary>The digraph, with a cluster for each place and each appliance of several hosts.</summary>
    public static string Write(TopologyDiagram diagram)
    {
        ArgumentNullException.ThrowIfNull(diagram);
        var text = new StringBuilder("digraph topology {\n  label=").Append(Quoted([diagram.Title])).Append('\n').Append(Settings);
        var loops = diagram.Edges.Where(edge => edge.IsLoop).ToDictionary(edge => edge.From);
        foreach (var box in diagram.Boxes)
        {
            text.Append("  subgraph cluster_").Append(box.Id).Append(" {\n    label=").Append(Quoted([box.Label]))
                .Append("; style=\"rounded,filled\"; color=\"#8c959f\"; fillcolor=\"#f6f8fa\"\n");
            foreach (var node in box.Nodes)
            {
                Node(text, node, loops.GetValueOrDefault(node.Id));
            }

            text.Append("  }\n");
        }

        var frames = diagram.Nodes.Where(node => node.ShownHosts.Count > 1).ToDictionary(node => node.Id);
        foreach (var edge in diagram.Edges.Where(edge => !edge.IsLoop))
        {
            Edge(text, edge, frames);
        }

        return text.Append("}\n").ToString();
    }

    private static void Node(StringBuilder text, DiagramNode node, DiagramEdge? loop)
    {
        var title = new[] { node.Label, node.Note }.Where(line => line.Length > 0);
        if (node.ShownHosts.Count < 2)
        {
            text.Append("    ").Append(node.Id).Append(" [label=")
                .Append(Quoted([.. title, .. node.ShownHosts.SelectMany(host => Lines(host)), .. DiagramLoop.Lines(loop, node)])).Append("]\n");
            return;
        }

        text.Append("    subgraph cluster_").Append(node.Id).Append(" {\n      label=").Append(Quoted([.. title, .. DiagramLoop.Lines(loop, node)]))
            .Append("; fontsize=11; fillcolor=\"#eaeef2\"\n");
        foreach (var host in node.ShownHosts)
        {
            text.Append("      ").Append(host.Id).Append(" [label=").Append(Quoted([.. Lines(host)]))
                .Append(host.IsVirtual ? ", style=\"rounded,filled,dashed\"]\n" : "]\n");
        }

        text.Append("    }\n");
    }

    private static void Edge(StringBuilder text, DiagramEdge edge, Dictionary<string, DiagramNode> frames)
    {
        var (tail, head) = (frames.GetValueOrDefault(edge.From), frames.GetValueOrDefault(edge.To));
        text.Append(CultureInfo.InvariantCulture, $"  {Anchor(tail) ?? edge.From} -> {Anchor(head) ?? edge.To} [label={Quoted([.. edge.Ports])}");
        text.Append(tail is null ? "" : $", ltail=cluster_{tail.Id}").Append(head is null ? "" : $", lhead=cluster_{head.Id}").Append("]\n");
    }

    // The middle one, so that the arrow meets the frame in its middle.
    private static string? Anchor(DiagramNode? frame)
    {
        List<DiagramHost> hosts = [.. (frame?.Hosts ?? []).Where(host => !host.IsVirtual)];
        return hosts.Count == 0 ? null : hosts[hosts.Count / 2].Id;
    }

    private static IEnumerable<string> Lines(DiagramHost host) =>
        new[] { host.Name, host.Addresses }.Where(line => line.Length > 0);

    private static string Quoted(IEnumerable<string> lines) => $"\"{string.Join("\\n", lines.Select(Escape))}\"";

    // Graphviz reads backslash escapes and HTML entities in every label.
    private static string Escape(string label)
    {
        var escaped = new StringBuilder(label.Length);
        foreach (var rune in LabelSanitizer.Runes(label))
        {
            _ = rune.Value switch
            {
                '"' => escaped.Append("\\\""),
                '\\' => escaped.Append("\\\\"),
                '&' => escaped.Append("&amp;"),
                _ => escaped.Append(rune.ToString()),
            };
        }

        return escaped.ToString();
    }
}

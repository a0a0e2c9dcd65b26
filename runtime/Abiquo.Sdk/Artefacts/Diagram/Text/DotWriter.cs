using System.Text;
using Abiquo.Sdk.Artefacts.Diagram.Graph;
using Abiquo.Sdk.Formats;

namespace Abiquo.Sdk.Artefacts.Diagram.Text;

/// <summary>Writes a diagram in the DOT language of Graphviz.</summary>
public static class DotWriter
{
    // compound=true lets an edge end at a cluster; DOT has no other way to point at all hosts of an appliance. Without
    // newrank=true, Graphviz 2.43 loses edges of some environments ("triangulation failed").
    private const string Settings = """
          compound=true; newrank=true; rankdir=LR; ranksep=1.6; nodesep=0.25; labelloc=t
          fontname="sans-serif"; fontsize=13
          node [shape=box, style="rounded,filled", fillcolor=white, color="#57606a", fontname="sans-serif", fontsize=11, margin="0.15,0.08"]
          edge [color="#57606a", fontname="sans-serif", fontsize=9, arrowsize=0.7]

        """;

    /// <summary>Writes the digraph, with a cluster for each group and for each appliance with several hosts.</summary>
    /// <param name="diagram">The diagram.</param>
    public static string Write(TopologyDiagram diagram)
    {
        ArgumentNullException.ThrowIfNull(diagram);
        var text = new StringBuilder("digraph topology {\n  label=").Append(Quoted([diagram.Title])).Append('\n').Append(Settings);
        var loops = diagram.Edges.Where(edge => edge.IsSelfLoop).ToDictionary(edge => edge.From);
        foreach (var group in diagram.Groups)
        {
            text.Append("  subgraph cluster_").Append(group.Id).Append(" {\n    label=").Append(Quoted([group.Label]))
                .Append("; style=\"rounded,filled\"; color=\"#8c959f\"; fillcolor=\"#f6f8fa\"\n");
            foreach (var node in group.Nodes)
            {
                WriteNode(text, node, loops.GetValueOrDefault(node.Id));
            }

            text.Append("  }\n");
        }

        var clusters = diagram.Nodes.Where(node => node.VisibleHosts.Count > 1).ToDictionary(node => node.Id);
        foreach (var edge in diagram.Edges.Where(edge => !edge.IsSelfLoop))
        {
            WriteEdge(text, edge, clusters);
        }

        return text.Append("}\n").ToString();
    }

    private static void WriteNode(StringBuilder text, DiagramNode node, DiagramEdge? loop)
    {
        var title = NodeLabel.Lines(node);
        if (node.VisibleHosts.Count < 2)
        {
            string[] lines = [.. title, .. node.VisibleHosts.SelectMany(NodeLabel.Lines), .. SelfLoopLabel.Lines(loop, node)];
            text.Append("    ").Append(node.Id).Append(" [label=").Append(Quoted(lines)).Append("]\n");
            return;
        }

        text.Append("    subgraph cluster_").Append(node.Id).Append(" {\n      label=")
            .Append(Quoted([.. title, .. SelfLoopLabel.Lines(loop, node)]))
            .Append("; fontsize=11; fillcolor=\"#eaeef2\"\n");
        foreach (var host in node.VisibleHosts)
        {
            text.Append("      ").Append(host.Id).Append(" [label=").Append(Quoted(NodeLabel.Lines(host)))
                .Append(host.IsVirtual ? ", style=\"rounded,filled,dashed\"]\n" : "]\n");
        }

        text.Append("    }\n");
    }

    private static void WriteEdge(StringBuilder text, DiagramEdge edge, Dictionary<string, DiagramNode> clusters)
    {
        var (tail, head) = (clusters.GetValueOrDefault(edge.From), clusters.GetValueOrDefault(edge.To));
        text.Append("  ").Append(MiddleHost(tail) ?? edge.From).Append(" -> ").Append(MiddleHost(head) ?? edge.To)
            .Append(" [label=").Append(Quoted(edge.Ports))
            .Append(tail is null ? "" : $", ltail=cluster_{tail.Id}")
            .Append(head is null ? "" : $", lhead=cluster_{head.Id}")
            .Append("]\n");
    }

    // An edge that is clipped at a cluster still points at one of its nodes: the middle one centres it on the cluster.
    private static string? MiddleHost(DiagramNode? cluster)
    {
        List<DiagramHost> hosts = [.. (cluster?.Hosts ?? []).Where(host => !host.IsVirtual)];
        return hosts.Count == 0 ? null : hosts[hosts.Count / 2].Id;
    }

    private static string Quoted(IEnumerable<string> lines) => $"\"{string.Join("\\n", lines.Select(Escape))}\"";

    // Graphviz interprets backslash escapes and HTML entities in every label.
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

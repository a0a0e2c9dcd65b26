using Abiquo.Sdk.Artefacts.Diagram.Graph;
using Abiquo.Sdk.Artefacts.Diagram.Text;

namespace Abiquo.Sdk.Artefacts.Diagram.Svg;

/// <summary>The drawing of a node: a header, and a row for each visible host. Edges may end at any row.</summary>
internal sealed record NodeCard(DiagramNode Node, int Y, ValueList<CardRow> Rows)
{
    private const int MaxNoteLength = 38;

    public int Height => Rows.Sum(row => row.Height);

    public static NodeCard Of(DiagramNode node, DiagramEdge? loop, int y, Func<string, int> portSteps)
    {
        var hostCount = node.VisibleHosts.Count(host => !host.IsVirtual);
        string[] notes =
        [
            .. hostCount > 1 ? [$"each of its {hostCount} hosts"] : Array.Empty<string>(),
            .. node.Summary.Length == 0 ? [] : TextFitting.Wrap(node.Summary, MaxNoteLength),
            .. SelfLoopLabel.Lines(loop, node),
        ];
        var rows = new List<CardRow> { CardRow.OfHeader(node, notes, y, portSteps(node.Id)) };
        foreach (var host in node.VisibleHosts)
        {
            rows.Add(CardRow.OfHost(host, rows[^1].Y + rows[^1].Height, portSteps(host.Id)));
        }

        return new(node, y, rows.ToValueList());
    }
}

using Abiquo.Sdk.Artefacts.Diagram.Graph;

namespace Abiquo.Sdk.Artefacts.Diagram.Svg;

/// <summary>The drawing of a group: a frame with a title, and the cards of its nodes one below the other.</summary>
internal sealed record GroupFrame(DiagramGroup Group, string Title, int Y, int Height, ValueList<NodeCard> Cards)
{
    private const int TitleSteps = 2;

    public IEnumerable<CardRow> Rows => Cards.SelectMany(card => card.Rows);

    public static GroupFrame Of(DiagramGroup group, IReadOnlyDictionary<string, DiagramEdge> loops, int y, Func<string, int> portSteps)
    {
        var cards = new List<NodeCard>();
        var bottom = y + (TitleSteps * SvgMetrics.GridStep);
        foreach (var node in group.Nodes)
        {
            cards.Add(NodeCard.Of(node, loops.GetValueOrDefault(node.Id), bottom, portSteps));
            bottom += cards[^1].Height + SvgMetrics.GridStep;
        }

        return new(group, TextFitting.Ellipsize(group.Label), y, bottom - y, cards.ToValueList());
    }
}

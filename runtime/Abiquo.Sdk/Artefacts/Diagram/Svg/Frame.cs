namespace Abiquo.Sdk.Artefacts.Diagram.Svg;

/// <summary>What is drawn of a box: its title, and its cards one below the other.</summary>
internal sealed record Frame(DiagramBox Box, string Title, int Y, int Height, ValueList<Card> Cards)
{
    private const int TitleSteps = 2;

    public static Frame Of(DiagramBox box, IReadOnlyDictionary<string, DiagramEdge> loops, int y, Func<string, int> steps)
    {
        var cards = new List<Card>();
        var top = y + (TitleSteps * Sheet.Step);
        foreach (var node in box.Nodes)
        {
            cards.Add(Card.Of(node, loops.GetValueOrDefault(node.Id), top, steps));
            top += cards[^1].Height + Sheet.Step;
        }

        return new(box, Lettering.Shorten(box.Label), y, top - y, cards.ToValueList());
    }
}

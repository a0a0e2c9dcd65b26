namespace Abiquo.Sdk.Artefacts.Diagram.Svg;

/// <summary>What is drawn of a node: a header, and a row for each host that is shown. Each of them is an end of its own.</summary>
internal sealed record Card(DiagramNode Node, int Y, ValueList<CardPart> Parts)
{
    private const int NoteWidth = 38;

    public int Height => Parts.Sum(part => part.Height);

    public static Card Of(DiagramNode node, DiagramEdge? loop, int y, Func<string, int> steps)
    {
        var everyone = node.ShownHosts.Count(host => !host.IsVirtual);
        string[] notes =
        [
            .. everyone > 1 ? [$"each of its {everyone} hosts"] : Array.Empty<string>(),
            .. node.Note.Length == 0 ? [] : Lettering.Wrap(node.Note, NoteWidth),
            .. DiagramLoop.Lines(loop, node),
        ];
        var parts = new List<CardPart> { CardPart.Header(node, notes, y, steps(node.Id)) };
        foreach (var host in node.ShownHosts)
        {
            parts.Add(CardPart.Row(host, parts[^1].Y + parts[^1].Height, steps(host.Id)));
        }

        return new(node, y, parts.ToValueList());
    }
}

/// <summary>A part of a card.</summary>
/// <param name="End">The id of the end that it is.</param>
/// <param name="Host">The host of a row, or null for the header.</param>
/// <param name="Title">The first line.</param>
/// <param name="Notes">The other lines, or what stands beside the name of a host.</param>
/// <param name="Y">Its upper edge.</param>
/// <param name="Height">Its height.</param>
internal sealed record CardPart(string End, DiagramHost? Host, string Title, ValueList<string> Notes, int Y, int Height)
{
    private const int Padding = 24;
    private const int NoteHeight = 14;

    public int Width => Padding + (Host is null
        ? Math.Max(Lettering.Bold(Title), Notes.Select(Lettering.Small).DefaultIfEmpty().Max())
        : Lettering.Mono(string.Join("  ", Notes.Prepend(Title))));

    public static CardPart Header(DiagramNode node, string[] notes, int y, int steps) =>
        new(node.Id, null, Lettering.Shorten(node.Label), notes.ToValueList(), y, Sheet.Step * Math.Max(steps, Sheet.Steps(Sheet.Step + (NoteHeight * notes.Length))));

    public static CardPart Row(DiagramHost host, int y, int steps) => new(
        host.Id,
        host,
        Lettering.Shorten(host.Name),
        new[] { host.Addresses, host.IsVirtual ? "virtual" : "" }.Where(note => note.Length > 0).ToValueList(),
        y,
        Sheet.Step * Math.Max(steps, 1));
}

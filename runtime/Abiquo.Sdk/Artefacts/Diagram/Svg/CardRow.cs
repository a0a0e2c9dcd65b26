using Abiquo.Sdk.Artefacts.Diagram.Graph;

namespace Abiquo.Sdk.Artefacts.Diagram.Svg;

/// <summary>A row of a card.</summary>
/// <param name="EndId">The id of the node or host, at which edges may end.</param>
/// <param name="Host">The host, or null for the header.</param>
/// <param name="Title">The first line.</param>
/// <param name="Notes">The lines below the title of the header, or the texts beside the name of a host.</param>
/// <param name="Y">The upper edge.</param>
/// <param name="Height">The height.</param>
internal sealed record CardRow(string EndId, DiagramHost? Host, string Title, ValueList<string> Notes, int Y, int Height)
{
    public const int NoteHeight = 14;

    private const int HorizontalPadding = 24;

    public int Width => HorizontalPadding + (Host is null
        ? Math.Max(TextMetrics.BoldWidth(Title), Notes.Select(TextMetrics.SmallWidth).DefaultIfEmpty().Max())
        : TextMetrics.MonospaceWidth(string.Join("  ", Notes.Prepend(Title))));

    public static CardRow OfHeader(DiagramNode node, IReadOnlyCollection<string> notes, int y, int portSteps)
    {
        var textSteps = SvgMetrics.GridSteps(SvgMetrics.GridStep + (NoteHeight * notes.Count));
        var height = SvgMetrics.GridStep * Math.Max(portSteps, textSteps);
        return new(node.Id, null, TextFitting.Ellipsize(node.Label), notes.ToValueList(), y, height);
    }

    public static CardRow OfHost(DiagramHost host, int y, int portSteps)
    {
        var notes = new[] { host.Addresses, host.IsVirtual ? "virtual" : "" }.Where(note => note.Length > 0).ToValueList();
        return new(host.Id, host, TextFitting.Ellipsize(host.Name), notes, y, SvgMetrics.GridStep * Math.Max(portSteps, 1));
    }
}

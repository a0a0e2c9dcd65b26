using System.Globalization;
using System.Text;
using Abiquo.Sdk.Artefacts.Diagram.Graph;
using Abiquo.Sdk.Formats;

namespace Abiquo.Sdk.Artefacts.Diagram.Svg;

/// <summary>Writes the card of a node and the rows of its hosts.</summary>
/// <param name="text">Where to write.</param>
/// <param name="layout">The layout.</param>
/// <param name="isInteractive">Whether the rows can be focused and chosen.</param>
internal sealed class SvgCardWriter(StringBuilder text, DiagramLayout layout, bool isInteractive)
{
    private const int TextInset = 12;

    private const int TitleBaseline = 15;

    public void Write(int column, NodeCard card)
    {
        var (x, top, width) = (layout.CardX(column), layout.ColumnY(column), layout.CardWidth(column));
        text.Append(CultureInfo.InvariantCulture, $"<g class=\"card\"><rect class=\"back\" x=\"{x}\" y=\"{top + card.Y}\" ");
        text.Append(CultureInfo.InvariantCulture, $"width=\"{width}\" height=\"{card.Height}\" rx=\"5\"/>\n");
        foreach (var row in card.Rows)
        {
            WriteRow(card.Node, row, x, top + row.Y, width);
        }

        text.Append("</g>\n");
    }

    private void WriteRow(DiagramNode node, CardRow row, int x, int y, int width)
    {
        var kind = row.Host is null ? "header" : row.Host.IsVirtual ? "host virtual" : "host";
        var name = XmlEscaping.Escape(row.Host is null ? node.Label : $"{node.Label} {row.Host.Name} {row.Host.Addresses}".TrimEnd());
        text.Append("<g class=\"").Append(kind).Append('"');
        if (isInteractive)
        {
            text.Append(" tabindex=\"0\" role=\"button\" data-end=\"").Append(row.EndId)
                .Append("\" aria-label=\"").Append(name).Append('"');
        }

        text.Append("><title>").Append(name).Append("</title>");
        text.Append(CultureInfo.InvariantCulture, $"<rect x=\"{x + 2}\" y=\"{y + 1}\" ");
        text.Append(CultureInfo.InvariantCulture, $"width=\"{width - 4}\" height=\"{row.Height - 2}\" rx=\"3\"/>");
        WriteText(row, x + TextInset, y + TitleBaseline);
        text.Append("</g>\n");
    }

    private void WriteText(CardRow row, int x, int y)
    {
        var title = XmlEscaping.Escape(row.Title);
        var notes = row.Notes.Select(XmlEscaping.Escape).ToList();
        if (row.Host is not null)
        {
            text.Append(CultureInfo.InvariantCulture, $"<text xml:space=\"preserve\" x=\"{x}\" y=\"{y}\">{title}");
            text.AppendJoin("", notes.Select(note => $"  <tspan class=\"note\">{note}</tspan>")).Append("</text>");
            return;
        }

        text.Append(CultureInfo.InvariantCulture, $"<text x=\"{x}\" y=\"{y}\">{title}</text>");
        foreach (var note in notes)
        {
            y += CardRow.NoteHeight;
            text.Append(CultureInfo.InvariantCulture, $"<text class=\"note\" x=\"{x}\" y=\"{y}\">{note}</text>");
        }
    }
}

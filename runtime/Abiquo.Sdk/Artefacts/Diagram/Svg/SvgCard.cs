using System.Globalization;
using System.Text;
using Abiquo.Sdk.Formats;

namespace Abiquo.Sdk.Artefacts.Diagram.Svg;

/// <summary>Draws a node and its hosts.</summary>
internal static class SvgCard
{
    private const int Inset = 12;

    public static void Write(StringBuilder text, DiagramLayout layout, int column, Card card, bool isInteractive)
    {
        var (x, top, width) = (layout.CardX(column), layout.ColumnY(column), layout.CardWidth(column));
        text.Append(CultureInfo.InvariantCulture, $"<g class=\"card\"><rect class=\"back\" x=\"{x}\" y=\"{top + card.Y}\" width=\"{width}\" height=\"{card.Height}\" rx=\"5\"/>\n");
        foreach (var part in card.Parts)
        {
            var kind = part.Host is null ? "header" : part.Host.IsVirtual ? "host virtual" : "host";
            var name = part.Host is null ? card.Node.Label : $"{card.Node.Label} {part.Host.Name} {part.Host.Addresses}".TrimEnd();
            var role = isInteractive ? $" tabindex=\"0\" role=\"button\" data-end=\"{part.End}\" aria-label=\"{XmlEscaping.Escape(name)}\"" : "";
            text.Append(CultureInfo.InvariantCulture, $"<g class=\"{kind}\"{role}><title>{XmlEscaping.Escape(name)}</title>");
            text.Append(CultureInfo.InvariantCulture, $"<rect x=\"{x + 2}\" y=\"{top + part.Y + 1}\" width=\"{width - 4}\" height=\"{part.Height - 2}\" rx=\"3\"/>");
            Lines(text, part, x + Inset, top + part.Y + 15);
            text.Append("</g>\n");
        }

        text.Append("</g>\n");
    }

    private static void Lines(StringBuilder text, CardPart part, int x, int y)
    {
        var title = XmlEscaping.Escape(part.Title);
        if (part.Host is not null)
        {
            var notes = string.Concat(part.Notes.Select(note => $"  <tspan class=\"note\">{XmlEscaping.Escape(note)}</tspan>"));
            text.Append(CultureInfo.InvariantCulture, $"<text xml:space=\"preserve\" x=\"{x}\" y=\"{y}\">{title}{notes}</text>");
            return;
        }

        text.Append(CultureInfo.InvariantCulture, $"<text x=\"{x}\" y=\"{y}\">{title}</text>");
        for (var i = 0; i < part.Notes.Count; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"<text class=\"note\" x=\"{x}\" y=\"{y + (14 * (i + 1))}\">{XmlEscaping.Escape(part.Notes[i])}</text>");
        }
    }
}

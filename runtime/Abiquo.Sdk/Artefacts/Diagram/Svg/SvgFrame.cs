using System.Globalization;
using System.Text;
using Abiquo.Sdk.Formats;

namespace Abiquo.Sdk.Artefacts.Diagram.Svg;

/// <summary>Draws a box.</summary>
internal static class SvgFrame
{
    public static void Write(StringBuilder text, DiagramLayout layout, int column, Frame frame)
    {
        var (x, y) = (layout.FrameX(column), layout.ColumnY(column) + frame.Y);
        text.Append(CultureInfo.InvariantCulture, $"<g class=\"frame\"><title>{XmlEscaping.Escape(frame.Box.Label)}</title>");
        text.Append(CultureInfo.InvariantCulture, $"<rect x=\"{x}\" y=\"{y}\" width=\"{layout.FrameWidth(column)}\" height=\"{frame.Height}\" rx=\"8\"/>");
        text.Append(CultureInfo.InvariantCulture, $"<text x=\"{x + Sheet.Padding}\" y=\"{y + 21}\">{XmlEscaping.Escape(frame.Title)}</text></g>\n");
    }
}

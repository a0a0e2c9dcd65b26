using System.Globalization;
using System.Text;
using Abiquo.Sdk.Formats;

namespace Abiquo.Sdk.Artefacts.Diagram.Svg;

/// <summary>Writes the frame of a group.</summary>
internal static class SvgFrameWriter
{
    private const int TitleBaseline = 21;

    public static void Write(StringBuilder text, DiagramLayout layout, int column, GroupFrame frame)
    {
        var (x, y, width) = (layout.FrameX(column), layout.ColumnY(column) + frame.Y, layout.FrameWidth(column));
        var (titleX, titleY) = (x + SvgMetrics.FramePadding, y + TitleBaseline);
        text.Append("<g class=\"frame\"><title>").Append(XmlEscaping.Escape(frame.Group.Label)).Append("</title>");
        text.Append(CultureInfo.InvariantCulture, $"<rect x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{frame.Height}\" rx=\"8\"/>");
        text.Append(CultureInfo.InvariantCulture, $"<text x=\"{titleX}\" y=\"{titleY}\">{XmlEscaping.Escape(frame.Title)}</text></g>\n");
    }
}

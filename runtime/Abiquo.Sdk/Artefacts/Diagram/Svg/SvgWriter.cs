using System.Globalization;
using System.Text;
using Abiquo.Sdk.Formats;

namespace Abiquo.Sdk.Artefacts.Diagram.Svg;

/// <summary>
/// Writes a diagram as an SVG picture: light or dark as the reader's system is, with the fonts that are there. Nothing else is
/// needed to make or to show it.
/// </summary>
public static class SvgWriter
{
    private const int LongestCaption = 100;

    /// <summary>The picture as a file of its own.</summary>
    public static string Write(TopologyDiagram diagram)
    {
        ArgumentNullException.ThrowIfNull(diagram);
        return Write(diagram, "xmlns=\"http://www.w3.org/2000/svg\" role=\"img\"", $"<style>{EmbeddedResource.Read("diagram.css")}</style>\n", isInteractive: false);
    }

    /// <summary>The picture as a part of a page that brings its style and script along.</summary>
    internal static string WriteInteractive(TopologyDiagram diagram) => Write(diagram, "role=\"group\"", "", isInteractive: true);

    private static string Write(TopologyDiagram diagram, string attributes, string style, bool isInteractive)
    {
        var layout = new DiagramLayout(diagram);
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"<svg {attributes} class=\"topology\" aria-labelledby=\"topology-title\" width=\"{layout.Width}\" height=\"{layout.Height}\" viewBox=\"0 0 {layout.Width} {layout.Height}\">\n");
        text.Append("<title id=\"topology-title\">").Append(XmlEscaping.Escape(diagram.Title)).Append("</title>\n").Append(style);
        text.Append(CultureInfo.InvariantCulture, $"<rect class=\"paper\" width=\"{layout.Width}\" height=\"{layout.Height}\"/>\n");
        text.Append(CultureInfo.InvariantCulture, $"<text class=\"caption\" x=\"{Sheet.Margin}\" y=\"{Sheet.Margin + 16}\">{XmlEscaping.Escape(Lettering.Shorten(diagram.Title, LongestCaption))}</text>\n");
        foreach (var (column, frame) in layout.Frames)
        {
            SvgFrame.Write(text, layout, column, frame);
        }

        var wires = new SvgWires(diagram, layout);
        foreach (var bus in layout.Buses)
        {
            wires.Write(text, bus);
        }

        foreach (var (column, frame) in layout.Frames)
        {
            foreach (var card in frame.Cards)
            {
                SvgCard.Write(text, layout, column, card, isInteractive);
            }
        }

        return text.Append("</svg>\n").ToString();
    }
}

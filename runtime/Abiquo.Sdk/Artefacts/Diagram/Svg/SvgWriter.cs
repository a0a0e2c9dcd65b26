using System.Globalization;
using System.Text;
using Abiquo.Sdk.Artefacts.Diagram.Graph;
using Abiquo.Sdk.Formats;

namespace Abiquo.Sdk.Artefacts.Diagram.Svg;

/// <summary>
/// Writes a diagram as an SVG image, which follows the light or dark theme of the reader's system and uses the fonts that are
/// installed there. No other program is needed to create the image.
/// </summary>
public static class SvgWriter
{
    private const int MaxCaptionLength = 100;

    private const int CaptionBaseline = 16;

    /// <summary>Writes the image as a file of its own.</summary>
    /// <param name="diagram">The diagram.</param>
    public static string Write(TopologyDiagram diagram)
    {
        ArgumentNullException.ThrowIfNull(diagram);
        var style = $"<style>{EmbeddedResource.Read("diagram.css")}</style>\n";
        return Write(diagram, "xmlns=\"http://www.w3.org/2000/svg\" role=\"img\"", style, isInteractive: false);
    }

    /// <summary>Writes the image as an element of a page that provides the style sheet and the script.</summary>
    internal static string WriteInteractive(TopologyDiagram diagram) => Write(diagram, "role=\"group\"", "", isInteractive: true);

    private static string Write(TopologyDiagram diagram, string attributes, string style, bool isInteractive)
    {
        var layout = new DiagramLayout(diagram);
        var text = new StringBuilder();
        WriteStart(text, diagram, layout, attributes, style);
        foreach (var (column, frame) in layout.Frames)
        {
            SvgFrameWriter.Write(text, layout, column, frame);
        }

        var edges = new SvgEdgeWriter(text, diagram, layout);
        foreach (var bundle in layout.Bundles)
        {
            edges.Write(bundle);
        }

        var cards = new SvgCardWriter(text, layout, isInteractive);
        foreach (var (column, frame) in layout.Frames)
        {
            foreach (var card in frame.Cards)
            {
                cards.Write(column, card);
            }
        }

        return text.Append("</svg>\n").ToString();
    }

    private static void WriteStart(StringBuilder text, TopologyDiagram diagram, DiagramLayout layout, string attributes, string style)
    {
        var size = FormattableString.Invariant($"width=\"{layout.Width}\" height=\"{layout.Height}\"");
        var viewBox = FormattableString.Invariant($"0 0 {layout.Width} {layout.Height}");
        var (captionX, captionY) = (SvgMetrics.Margin, SvgMetrics.Margin + CaptionBaseline);
        var caption = XmlEscaping.Escape(TextFitting.Ellipsize(diagram.Title, MaxCaptionLength));
        text.Append("<svg ").Append(attributes).Append(" class=\"topology\" aria-labelledby=\"topology-title\" ")
            .Append(size).Append(" viewBox=\"").Append(viewBox).Append("\">\n")
            .Append("<title id=\"topology-title\">").Append(XmlEscaping.Escape(diagram.Title)).Append("</title>\n")
            .Append(style)
            .Append("<rect class=\"paper\" ").Append(size).Append("/>\n")
            .Append(CultureInfo.InvariantCulture, $"<text class=\"caption\" x=\"{captionX}\" y=\"{captionY}\">{caption}</text>\n");
    }
}

using System.Globalization;
using System.Text;
using Abiquo.Sdk.Formats;
using Abiquo.Sdk.Matrix;

namespace Abiquo.Sdk.Artefacts.Diagram.Html;

/// <summary>Writes the flows, the rules that open them, and the sources of the rules, as sections of the page.</summary>
internal static class MatrixSections
{
    // More rows cost a browser seconds before it shows anything, and nobody reads them from the first to the last.
    private const int Readable = 400;

    public static string Flows(PageMatrix matrix)
    {
        var text = new StringBuilder("<section id=\"matrix\" class=\"sheet\" aria-labelledby=\"matrix-title\" ");
        text.Append(CultureInfo.InvariantCulture, $"data-readable=\"{Readable}\">\n<h2 id=\"matrix-title\">matrix</h2>\n");
        var open = matrix.Flows.Count <= Readable ? " open=\"open\"" : "";
        foreach (var group in matrix.Groups)
        {
            var (name, flows) = (XmlEscaping.Escape(group.Key), group.ToList());
            text.Append("<details").Append(open).Append("><summary><h3>to ").Append(name).Append("</h3> ");
            text.Append(CultureInfo.InvariantCulture, $"<span class=\"count\">{Count(flows.Count)}</span></summary>\n");
            text.Append("<div class=\"scroll\"><table class=\"flows\">\n<thead><tr>");
            foreach (var column in new[] { "from", "to", "port", "component", "rule", "purpose" })
            {
                text.Append("<th scope=\"col\">").Append(column).Append("</th>");
            }

            text.Append("</tr></thead>\n<tbody>\n");
            flows.ForEach(flow => Write(text, flow, matrix.PositionOf(flow.Rule)));
            text.Append("</tbody>\n</table></div>\n</details>\n");
        }

        return text.Append("</section>\n").ToString();
    }

    public static string Rules(PageMatrix matrix)
    {
        var text = new StringBuilder("<section id=\"rules\" aria-labelledby=\"rules-title\">\n<h2 id=\"rules-title\">rules</h2>\n<dl>\n");
        foreach (var rule in matrix.Rules)
        {
            text.Append(CultureInfo.InvariantCulture, $"<dt id=\"rule{matrix.PositionOf(rule)}\">{XmlEscaping.Escape(rule.Id)}</dt>");
            text.Append(CultureInfo.InvariantCulture, $"<dd>{XmlEscaping.Escape(rule.Purpose)} <span class=\"count\">");
            text.Append(rule.Group.ToString().ToLowerInvariant()).Append("</span>");
            text.AppendJoin("", rule.Source.Select(source => Reference(matrix.PositionOf(source)))).Append("</dd>\n");
        }

        return text.Append("</dl>\n</section>\n").ToString();
    }

    public static string Sources(PageMatrix matrix)
    {
        var text = new StringBuilder("<section id=\"sources\" aria-labelledby=\"sources-title\">\n");
        text.Append("<h2 id=\"sources-title\">sources</h2>\n<ol>\n");
        foreach (var source in matrix.Sources)
        {
            text.Append(CultureInfo.InvariantCulture, $"<li id=\"source{matrix.PositionOf(source)}\">");
            text.Append(XmlEscaping.Escape(source.ToString())).Append("</li>\n");
        }

        return text.Append("</ol>\n</section>\n").ToString();
    }

    private static void Write(StringBuilder text, Flow flow, int rule)
    {
        text.Append("<tr><td>").Append(XmlEscaping.Escape(flow.From.ToString()));
        text.Append("</td><td>").Append(XmlEscaping.Escape(NameOf(flow.To)));
        text.Append("</td><td>").Append(XmlEscaping.Escape(flow.Service));
        text.Append("</td><td>").Append(XmlEscaping.Escape(flow.ServedBy));
        text.Append(CultureInfo.InvariantCulture, $"</td><td><a href=\"#rule{rule}\">{XmlEscaping.Escape(flow.Rule.Id)}</a>");
        text.Append("</td><td>").Append(XmlEscaping.Escape(flow.Rule.Purpose)).Append("</td></tr>\n");
    }

    /// <summary>Returns the end without its appliance, which is the title of the group.</summary>
    private static string NameOf(FlowEndpoint end) => (end with { Appliance = "" }).ToString();

    private static string Reference(int source) =>
        string.Create(CultureInfo.InvariantCulture, $" <a href=\"#source{source}\" aria-label=\"source {source + 1}\">[{source + 1}]</a>");

    private static string Count(int flows) => flows == 1 ? "1 flow" : string.Create(CultureInfo.InvariantCulture, $"{flows} flows");
}

using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Abiquo.Sdk.Artefacts.Diagram.Graph;
using Abiquo.Sdk.Artefacts.Diagram.Svg;
using Abiquo.Sdk.Formats;
using Abiquo.Sdk.Matrix;

namespace Abiquo.Sdk.Artefacts.Diagram.Html;

/// <summary>
/// Writes a diagram as one self-contained page that loads nothing from the network: the image, the flows of the selected host
/// with the reason for each, the communication matrix, and further tables. The page is well-formed XML as well as HTML.
/// </summary>
public static class HtmlPage
{
    private const string Hint = "Choose a host to see its flows, and why each is open: click it, or go to it with Tab and press Enter.";

    /// <summary>Writes the page.</summary>
    /// <param name="diagram">The diagram.</param>
    /// <param name="matrix">The communication matrix from which the diagram was created.</param>
    /// <param name="tables">Further tables; each becomes a section of the page, in this order.</param>
    public static string Write(TopologyDiagram diagram, CommunicationMatrix matrix, IEnumerable<Table> tables)
    {
        ArgumentNullException.ThrowIfNull(diagram);
        ArgumentNullException.ThrowIfNull(matrix);
        ArgumentNullException.ThrowIfNull(tables);
        var (order, sheets) = (new PageMatrix(matrix), tables.ToList());
        var style = EmbeddedResource.Read("page.css") + EmbeddedResource.Read("diagram.css");
        var script = $"//<![CDATA[\n{EmbeddedResource.Read("page.js")}//]]>\n";
        var title = XmlEscaping.Escape(diagram.Title);
        var hostCount = diagram.Nodes.SelectMany(node => node.Hosts).Count(host => !host.IsVirtual);
        var policy = $"default-src 'none'; script-src {Hash(script)}; style-src {Hash(style)}; base-uri 'none'; form-action 'none'";
        string[] links =
        [
            Link("diagram", "diagram"), Link("matrix", "matrix"),
            .. sheets.Select((table, i) => Link(string.Create(CultureInfo.InvariantCulture, $"table{i}"), table.Title)),
            Link("rules", "rules"), Link("sources", "sources"),
        ];
        string[] sections =
        [
            MatrixSections.Flows(order),
            .. sheets.Select(HtmlTableWriter.Section),
            MatrixSections.Rules(order),
            MatrixSections.Sources(order),
        ];
        return string.Create(CultureInfo.InvariantCulture, $"""
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8"/>
            <meta http-equiv="Content-Security-Policy" content="{policy}"/>
            <meta name="viewport" content="width=device-width, initial-scale=1"/>
            <title>{title}</title>
            <style>{style}</style>
            </head>
            <body>
            <header>
            <h1>{title}</h1>
            <p>{hostCount} machines and places, {matrix.Flows.Count} flows.</p>
            <nav aria-label="Sections">{string.Join(' ', links)}</nav>
            </header>
            <main>
            <section id="diagram" aria-label="Diagram">
            <p id="hint" hidden="hidden">{Hint}</p>
            <div class="picture">
            {SvgWriter.WriteInteractive(diagram)}</div>
            <section id="flows" hidden="hidden" aria-labelledby="flows-title"></section>
            </section>
            {string.Concat(sections)}</main>
            <script type="application/json" id="topology">{HtmlPageData.Write(diagram, order)}</script>
            <script>{script}</script>
            </body>
            </html>

            """);
    }

    private static string Link(string section, string text) => $"<a href=\"#{section}\">{XmlEscaping.Escape(text)}</a>";

    // The hashes let the page's own script and style run, but nothing that a value might inject.
    private static string Hash(string text) => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}'";
}

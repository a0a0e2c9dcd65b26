using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Abiquo.Sdk.Artefacts.Diagram.Svg;
using Abiquo.Sdk.Formats;
using Abiquo.Sdk.Matrix;

namespace Abiquo.Sdk.Artefacts.Diagram.Html;

/// <summary>
/// Writes a diagram as one page that needs nothing else and asks nobody for anything: the picture, the flows of whichever host
/// is clicked with the reason for each, the matrix, and whatever tables belong to it. It is XML as well as HTML.
/// </summary>
public static class HtmlPage
{
    /// <summary>The page.</summary>
    /// <param name="diagram">The picture.</param>
    /// <param name="matrix">The matrix that was drawn.</param>
    /// <param name="tables">More sections, each a table with its title, in this order.</param>
    public static string Write(TopologyDiagram diagram, CommunicationMatrix matrix, IEnumerable<Table> tables)
    {
        ArgumentNullException.ThrowIfNull(diagram);
        ArgumentNullException.ThrowIfNull(matrix);
        ArgumentNullException.ThrowIfNull(tables);
        Table[] sections = [FlowTable.Of(matrix), .. tables];
        var style = EmbeddedResource.Read("page.css") + EmbeddedResource.Read("diagram.css");
        var script = $"//<![CDATA[\n{EmbeddedResource.Read("page.js")}//]]>\n";
        var title = XmlEscaping.Escape(diagram.Title);
        var hosts = diagram.Nodes.SelectMany(node => node.Hosts).Count(host => !host.IsVirtual);
        return string.Create(CultureInfo.InvariantCulture, $"""
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8"/>
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src {Hash(script)}; style-src {Hash(style)}; base-uri 'none'; form-action 'none'"/>
            <meta name="viewport" content="width=device-width, initial-scale=1"/>
            <title>{title}</title>
            <style>{style}</style>
            </head>
            <body>
            <header>
            <h1>{title}</h1>
            <p>{hosts} machines and places, {matrix.Flows.Count} flows.</p>
            <nav aria-label="Sections"><a href="#diagram">diagram</a>{string.Concat(sections.Select((table, i) => $" <a href=\"#table{i}\">{XmlEscaping.Escape(table.Title)}</a>"))}</nav>
            </header>
            <main>
            <section id="diagram" aria-label="Diagram">
            <p id="hint" hidden="hidden">Choose a host to see its flows, and why each is open: click it, or go to it with Tab and press Enter.</p>
            <div class="picture">
            {SvgWriter.WriteInteractive(diagram)}</div>
            <section id="flows" hidden="hidden" aria-labelledby="flows-title"></section>
            </section>
            {string.Concat(sections.Select(HtmlTableWriter.Section))}</main>
            <script type="application/json" id="topology">{HtmlData.Write(diagram, matrix)}</script>
            <script>{script}</script>
            </body>
            </html>

            """);
    }

    // With its hash the page's own script runs, and none that a value smuggles in.
    private static string Hash(string text) => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}'";
}

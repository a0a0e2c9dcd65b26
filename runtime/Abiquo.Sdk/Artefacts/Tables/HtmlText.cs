using System.Globalization;
using System.Net;
using System.Text;

namespace Abiquo.Sdk.Artefacts;

/// <summary>Writes tables as one HTML page without any outside request, which is also well-formed XML.</summary>
public static class HtmlText
{
    private const string Style = """
        :root { color-scheme: light dark; font: 15px/1.4 sans-serif; }
        body { margin: 2rem auto; max-width: 90rem; padding: 0 1rem; }
        table { border-collapse: collapse; margin: 0 0 2rem; }
        th, td { border: 1px solid color-mix(in srgb, currentColor 25%, transparent); padding: .25rem .5rem; text-align: left; vertical-align: top; }
        th { background: color-mix(in srgb, currentColor 8%, transparent); }
        td.number { text-align: right; font-variant-numeric: tabular-nums; }
        @media print { body { margin: 0; max-width: none; } tr { break-inside: avoid; } thead { display: table-header-group; } }
        """;

    /// <summary>The page.</summary>
    public static string Write(string title, IEnumerable<Table> tables)
    {
        ArgumentNullException.ThrowIfNull(tables);
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"en\">\n<head>\n<meta charset=\"utf-8\" />\n<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\" />\n<meta name=\"viewport\" content=\"width=device-width\" />\n<title>{Escape(title)}</title>\n<style>\n{Style.ReplaceLineEndings("\n")}\n</style>\n</head>\n<body>\n<h1>{Escape(title)}</h1>\n");
        foreach (var table in tables)
        {
            Write(text, table);
        }

        return text.Append("</body>\n</html>\n").ToString();
    }

    private static void Write(StringBuilder text, Table table)
    {
        text.Append(CultureInfo.InvariantCulture, $"<h2>{Escape(table.Title)}</h2>\n<table>\n<thead><tr>{string.Concat(table.Columns.Select(column => $"<th scope=\"col\">{Escape(column.Name.Replace('_', ' '))}</th>"))}</tr></thead>\n<tbody>\n");
        foreach (var row in table.Rows)
        {
            text.Append("<tr>");
            for (var i = 0; i < row.Count; i++)
            {
                text.Append(table.Columns[i].IsNumber ? "<td class=\"number\">" : "<td>").Append(Escape(row[i])).Append("</td>");
            }

            text.Append("</tr>\n");
        }

        text.Append("</tbody>\n</table>\n");
    }

    /// <summary>Only what XML and HTML read alike: no named entities but the five of XML.</summary>
    private static string Escape(string text) => WebUtility.HtmlEncode(text);
}

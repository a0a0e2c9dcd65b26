using System.Globalization;
using System.Text;

namespace Abiquo.Sdk.Formats;

/// <summary>Writes tables as one self-contained HTML page that makes no requests and is also well-formed XML.</summary>
public static class HtmlWriter
{
    private const string Style = """
        :root { color-scheme: light dark; font: 15px/1.4 sans-serif; }
        body { margin: 2rem auto; max-width: 90rem; padding: 0 1rem; }
        table { border-collapse: collapse; margin: 0 0 2rem; }
        """
        + "\nth, td { border: 1px solid color-mix(in srgb, currentColor 25%, transparent); padding: .25rem .5rem; "
        + "text-align: left; vertical-align: top; }\n"
        + """
        th { background: color-mix(in srgb, currentColor 8%, transparent); }
        td.number { text-align: right; font-variant-numeric: tabular-nums; }
        @media print { body { margin: 0; max-width: none; } tr { break-inside: avoid; } thead { display: table-header-group; } }
        """;

    /// <summary>Writes a page with a heading and the tables.</summary>
    public static string Write(string title, IEnumerable<Table> tables)
    {
        ArgumentNullException.ThrowIfNull(tables);
        var text = new StringBuilder();
        text.Append("<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"en\">\n<head>\n<meta charset=\"utf-8\" />\n")
            .Append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\" />\n")
            .Append("<meta name=\"viewport\" content=\"width=device-width\" />\n")
            .Append(CultureInfo.InvariantCulture, $"<title>{XmlEscaping.Escape(title)}</title>\n")
            .Append("<style>\n").Append(Style.ReplaceLineEndings("\n")).Append("\n</style>\n")
            .Append(CultureInfo.InvariantCulture, $"</head>\n<body>\n<h1>{XmlEscaping.Escape(title)}</h1>\n");
        var number = 0;
        foreach (var table in tables)
        {
            text.Append(HtmlTableWriter.Section(table, ++number));
        }

        return text.Append("</body>\n</html>\n").ToString();
    }
}

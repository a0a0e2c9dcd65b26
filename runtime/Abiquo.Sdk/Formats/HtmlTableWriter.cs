using System.Globalization;
using System.Text;

namespace Abiquo.Sdk.Formats;

/// <summary>Writes a table as a section of an HTML page.</summary>
internal static class HtmlTableWriter
{
    public static string Section(Table table, int number)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"<section id=\"table{number}\" class=\"sheet\" aria-labelledby=\"title{number}\">\n");
        text.Append(CultureInfo.InvariantCulture, $"<h2 id=\"title{number}\">{XmlEscaping.Escape(table.Title)}</h2>\n");
        text.Append("<div class=\"scroll\"><table>\n<thead><tr>");
        foreach (var column in table.Columns)
        {
            text.Append("<th scope=\"col\">").Append(XmlEscaping.Escape(column.Name.Replace('_', ' '))).Append("</th>");
        }

        text.Append("</tr></thead>\n<tbody>\n");
        foreach (var row in table.Rows)
        {
            text.Append("<tr>");
            for (var i = 0; i < row.Count; i++)
            {
                text.Append(i < table.Columns.Count && table.Columns[i].IsNumber ? "<td class=\"number\">" : "<td>")
                    .Append(XmlEscaping.Escape(row[i]))
                    .Append("</td>");
            }

            text.Append("</tr>\n");
        }

        return text.Append("</tbody>\n</table></div>\n</section>\n").ToString();
    }
}

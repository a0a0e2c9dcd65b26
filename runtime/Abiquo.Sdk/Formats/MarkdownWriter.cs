using System.Text;

namespace Abiquo.Sdk.Formats;

/// <summary>Writes a table as a Markdown table, escaping everything that Markdown or HTML would interpret.</summary>
public static class MarkdownWriter
{
    private const string Interpreted = "\\`*_[]<>|#~!&";

    /// <summary>Writes the table with a header row.</summary>
    public static string Write(Table table)
    {
        ArgumentNullException.ThrowIfNull(table);
        var text = new StringBuilder();
        Line(text, table.Columns.Select(column => Cell(column.Name)));
        Line(text, table.Columns.Select(column => column.IsNumber ? "--:" : "---"));
        foreach (var row in table.Rows)
        {
            Line(text, row.Select(Cell));
        }

        return text.ToString();
    }

    /// <summary>Writes a document with a heading and the tables, each under its title.</summary>
    public static string Write(string heading, IEnumerable<Table> tables) =>
        $"# {heading}\n\n" + string.Join('\n', tables.Select(table =>
            $"## {Cell(char.ToUpperInvariant(table.Title[0]) + table.Title[1..].Replace('_', ' '))}\n\n{Write(table)}"));

    private static void Line(StringBuilder text, IEnumerable<string> cells) => text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");

    private static string Cell(string cell)
    {
        var escaped = new StringBuilder(cell.Length);
        foreach (var c in cell)
        {
            _ = c switch
            {
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                '&' => escaped.Append("&amp;"),
                _ when char.IsControl(c) => escaped.Append(' '),
                _ when Interpreted.Contains(c, StringComparison.Ordinal) => escaped.Append('\\').Append(c),
                _ => escaped.Append(c),
            };
        }

        return escaped.ToString();
    }
}

using System.Text;

namespace Abiquo.Sdk.Formats;

/// <summary>
/// Writes a table as CSV (RFC 4180), with LF between lines. A cell that a spreadsheet would take for a formula gets an
/// apostrophe in front.
/// </summary>
public static class CsvWriter
{
    // What spreadsheets evaluate, or skip before they evaluate (OWASP, CSV injection).
    private const string StartsFormula = "=+-@\t\r\n|%";

    /// <summary>The table with a line of column names.</summary>
    public static string Write(Table table)
    {
        ArgumentNullException.ThrowIfNull(table);
        var text = new StringBuilder();
        Line(text, table.Columns.Select(column => column.Name));
        foreach (var row in table.Rows)
        {
            Line(text, row);
        }

        return text.ToString();
    }

    private static void Line(StringBuilder text, IEnumerable<string> cells) => text.AppendJoin(',', cells.Select(Cell)).Append('\n');

    private static string Cell(string cell)
    {
        var safe = cell.Length > 0 && StartsFormula.Contains(cell[0], StringComparison.Ordinal) ? "'" + cell : cell;
        return safe.AsSpan().IndexOfAny(",\"\r\n") < 0 ? safe : $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}

using System.Text;

namespace Abiquo.Sdk.Formats;

/// <summary>
/// Writes a table as CSV (RFC 4180) with LF line endings. A cell that a spreadsheet would evaluate as a formula is prefixed with
/// an apostrophe.
/// </summary>
public static class CsvWriter
{
    // Characters that start a formula, or that spreadsheets skip in front of one (OWASP, CSV injection).
    private const string StartsFormula = "=+-@\t\r\n|%";

    /// <summary>Writes the table with a header row.</summary>
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

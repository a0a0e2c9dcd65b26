using Abiquo.Sdk.Formats;

namespace Abiquo.Sdk.Artefacts.Worksheet;

/// <summary>The worksheet as one list, for formats that have only one table in a file: a row for each value of each host.</summary>
public static class WorksheetList
{
    /// <summary>The list of what <see cref="WorksheetTables.Of"/> made.</summary>
    public static Table Of(IReadOnlyList<Table> tables)
    {
        ArgumentNullException.ThrowIfNull(tables);
        return new("worksheet", ["section", "place", "appliance", "host", "item", "value"], [.. Machines(tables[0]), .. Totals(tables[1]), .. Parameters(tables[2])]);
    }

    private static IEnumerable<ValueList<string>> Machines(Table table) =>
        from row in table.Rows
        from column in Enumerable.Range(3, table.Columns.Count - 3)
        where row[column].Length > 0
        select (ValueList<string>)[table.Title, row[0], row[1], row[2], table.Columns[column].Name, row[column]];

    private static IEnumerable<ValueList<string>> Totals(Table table) =>
        from row in table.Rows
        from column in Enumerable.Range(2, table.Columns.Count - 2)
        where row[column].Length > 0
        select (ValueList<string>)[table.Title, row[0] == "place" ? row[1] : "", row[0] == "appliance" ? row[1] : "", "", table.Columns[column].Name, row[column]];

    private static IEnumerable<ValueList<string>> Parameters(Table table) =>
        table.Rows.Select(row => (ValueList<string>)[table.Title, row[0], row[1], row[2], row[3], row[4]]);
}

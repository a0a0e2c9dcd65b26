using Abiquo.Sdk.Formats;

namespace Abiquo.Sdk.Artefacts.Worksheet;

/// <summary>
/// Converts the worksheet to a single table with a row for each value of each host, for formats with only one table per file.
/// </summary>
public static class WorksheetList
{
    /// <summary>Converts the tables that <see cref="WorksheetTables.Of"/> returns.</summary>
    public static Table Of(IReadOnlyList<Table> tables)
    {
        ArgumentNullException.ThrowIfNull(tables);
        return new(
            "worksheet",
            ["section", "place", "appliance", "host", "item", "value"],
            [.. Machines(tables[0]), .. Totals(tables[1]), .. Parameters(tables[2])]);
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
        let place = row[0] == "place" ? row[1] : ""
        let appliance = row[0] == "appliance" ? row[1] : ""
        select (ValueList<string>)[table.Title, place, appliance, "", table.Columns[column].Name, row[column]];

    private static IEnumerable<ValueList<string>> Parameters(Table table) =>
        table.Rows.Select(row => (ValueList<string>)[table.Title, row[0], row[1], row[2], row[3], row[4]]);
}

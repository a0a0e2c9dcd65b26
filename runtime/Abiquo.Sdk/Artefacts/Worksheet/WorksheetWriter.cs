using Abiquo.Sdk.Formats;
using Abiquo.Sdk.Resolution;

namespace Abiquo.Sdk.Artefacts.Worksheet;

/// <summary>The worksheet in the formats that people take away.</summary>
public static class WorksheetWriter
{
    /// <summary>Writes the worksheet as <c>markdown</c>, <c>csv</c> or <c>html</c>.</summary>
    /// <exception cref="ArgumentException">There is no such format.</exception>
    public static string Write(Deployment deployment, string format) => Write(deployment, WorksheetTables.Of(deployment), format);

    /// <summary>The same, of tables that are made already.</summary>
    internal static string Write(Deployment deployment, IReadOnlyList<Table> tables, string format)
    {
        var title = $"Worksheet of the {deployment.Environment.Definition.Label} of {deployment.Spec.Name}";
        return format switch
        {
            "csv" => CsvWriter.Write(WorksheetList.Of(tables)),
            "html" => HtmlWriter.Write(title, tables),
            "markdown" => MarkdownWriter.Write(title, tables),
            _ => throw new ArgumentException($"no worksheet is written as '{format}'; expected markdown, csv or html", nameof(format)),
        };
    }
}

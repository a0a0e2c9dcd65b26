using Abiquo.Sdk.Formats;
using Abiquo.Sdk.Resolution;

namespace Abiquo.Sdk.Artefacts.Worksheet;

/// <summary>Writes the installation worksheet.</summary>
public static class WorksheetWriter
{
    /// <summary>Writes the worksheet as <c>markdown</c>, <c>csv</c> or <c>html</c>.</summary>
    /// <exception cref="ArgumentException">The format is unknown.</exception>
    public static string Write(Deployment deployment, string format) => Write(deployment, WorksheetTables.Of(deployment), format);

    /// <summary>Writes tables that <see cref="WorksheetTables.Of"/> returned, to avoid creating them again for each format.</summary>
    internal static string Write(Deployment deployment, IReadOnlyList<Table> tables, string format)
    {
        var title = $"Worksheet of the {deployment.Environment.Definition.Label} of {deployment.Platform}";
        return format switch
        {
            "csv" => CsvWriter.Write(WorksheetList.Of(tables)),
            "html" => HtmlWriter.Write(title, tables),
            "markdown" => MarkdownWriter.Write(title, tables),
            _ => throw new ArgumentException($"Unknown worksheet format '{format}'; expected markdown, csv or html.", nameof(format)),
        };
    }
}

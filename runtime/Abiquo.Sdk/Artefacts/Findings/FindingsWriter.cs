using System.Globalization;
using Abiquo.Sdk.Formats;
using Abiquo.Sdk.Serialization.Document;
using Abiquo.Sdk.Validation;

namespace Abiquo.Sdk.Artefacts.Findings;

/// <summary>Writes findings as text, as JSON, or as SARIF 2.1.0, which code review tools display.</summary>
public static class FindingsWriter
{
    /// <summary>Writes a line for each finding, in the format of compiler errors.</summary>
    public static string Lines(ValueList<Finding> findings)
    {
        ArgumentNullException.ThrowIfNull(findings);
        return string.Concat(findings.Select(finding => finding + "\n"));
    }

    /// <summary>Writes a list of objects with level, code, path and message.</summary>
    public static string Json(ValueList<Finding> findings)
    {
        ArgumentNullException.ThrowIfNull(findings);
        return JsonTableWriter.Write(new Table(
            "findings",
            ["level", "code", "path", "message"],
            findings.Select(finding => (ValueList<string>)[finding.Level, finding.Code, finding.Path, finding.Message]).ToValueList()));
    }

    /// <summary>Writes a list of objects with level, code, path and message, and the place in a document.</summary>
    /// <param name="file">The path of the document.</param>
    /// <param name="problems">What is told about it.</param>
    public static string Json(string file, ValueList<DocumentProblem> problems)
    {
        ArgumentNullException.ThrowIfNull(problems);
        return JsonTableWriter.Write(new Table(
            "findings",
            ["level", "code", "path", "message", "file", new("line", IsNumber: true), new("column", IsNumber: true)],
            problems.Select(one => (ValueList<string>)
            [
                one.Level,
                one.Code,
                one.Path,
                one.Message,
                file,
                one.Line.ToString(CultureInfo.InvariantCulture),
                one.Column.ToString(CultureInfo.InvariantCulture),
            ]).ToValueList()));
    }

    /// <summary>Writes a SARIF 2.1.0 log. The logical location of a finding is the C# expression that leads to it.</summary>
    public static string Sarif(ValueList<Finding> findings)
    {
        ArgumentNullException.ThrowIfNull(findings);
        return SarifLog.Write([.. findings.Select(one => new SarifResult(one.Code, one.Level, one.Message, one.Path))]);
    }

    /// <summary>Writes a SARIF 2.1.0 log, whose results have the place in a document too.</summary>
    /// <param name="file">The path of the document.</param>
    /// <param name="problems">What is told about it.</param>
    public static string Sarif(string file, ValueList<DocumentProblem> problems)
    {
        ArgumentNullException.ThrowIfNull(problems);
        return SarifLog.Write([.. problems.Select(one =>
            new SarifResult(one.Code, one.Level, one.Message, one.Path) { Place = new(file, one.Line, one.Column) })]);
    }
}

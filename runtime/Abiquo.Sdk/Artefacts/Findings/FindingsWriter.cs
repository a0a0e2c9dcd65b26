using System.Text.Json;
using Abiquo.Sdk.Formats;
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

    /// <summary>Writes a SARIF 2.1.0 log. The logical location of a finding is the C# expression that leads to it.</summary>
    public static string Sarif(ValueList<Finding> findings)
    {
        ArgumentNullException.ThrowIfNull(findings);
        return JsonTableWriter.Write(json =>
        {
            json.WriteStartObject();
            json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
            json.WriteString("version", "2.1.0");
            json.WriteStartArray("runs");
            json.WriteStartObject();
            SarifDriver.Write(json);
            json.WriteStartArray("results");
            foreach (var finding in findings)
            {
                Result(json, finding);
            }

            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        });
    }

    private static void Result(Utf8JsonWriter json, Finding finding)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Code);
        json.WriteString("level", finding.Level);
        json.WriteStartObject("message");
        json.WriteString("text", finding.Message);
        json.WriteEndObject();
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WriteStartArray("logicalLocations");
        json.WriteStartObject();
        json.WriteString("fullyQualifiedName", finding.Path);
        json.WriteString("kind", "member");
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }
}

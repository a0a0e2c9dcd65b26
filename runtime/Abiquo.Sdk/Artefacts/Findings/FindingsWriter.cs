using Abiquo.Sdk.Formats;
using Abiquo.Sdk.Validation;

namespace Abiquo.Sdk.Artefacts.Findings;

/// <summary>Writes findings for people, as JSON, or as SARIF 2.1.0, which code review tools show.</summary>
public static class FindingsWriter
{
    /// <summary>A line for each finding, in the form in which compilers report errors.</summary>
    public static string Lines(ValueList<Finding> findings)
    {
        ArgumentNullException.ThrowIfNull(findings);
        return string.Concat(findings.Select(finding => finding + "\n"));
    }

    /// <summary>A list of objects with code, path and message.</summary>
    public static string Json(ValueList<Finding> findings)
    {
        ArgumentNullException.ThrowIfNull(findings);
        return JsonTableWriter.Write(new Table(
            "findings", ["code", "path", "message"], findings.Select(finding => (ValueList<string>)[finding.Code, finding.Path, finding.Message]).ToValueList()));
    }

    /// <summary>A SARIF 2.1.0 log. The place of a finding is the C# expression that leads to it, as a logical location.</summary>
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

    private static void Result(System.Text.Json.Utf8JsonWriter json, Finding finding)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Code);
        json.WriteString("level", "error");
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

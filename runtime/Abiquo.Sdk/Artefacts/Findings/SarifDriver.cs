using System.Text.Json;
using Abiquo.Sdk.Validation;

namespace Abiquo.Sdk.Artefacts.Findings;

/// <summary>Writes the part of a SARIF log that identifies the tool and describes its codes.</summary>
internal static class SarifDriver
{
    public static void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "Abiquo.Sdk");
        json.WriteString("version", typeof(SarifDriver).Assembly.GetName().Version?.ToString(3));
        json.WriteStartArray("rules");
        foreach (var code in FindingCode.All)
        {
            json.WriteStartObject();
            json.WriteString("id", code.Code);
            json.WriteStartObject("shortDescription");
            json.WriteString("text", code.Title);
            json.WriteEndObject();
            json.WriteString("helpUri", code.HelpLink);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }
}

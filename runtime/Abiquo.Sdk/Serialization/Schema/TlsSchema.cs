using System.Text.Json;
using Abiquo.Sdk.Serialization.Document;
using Abiquo.Sdk.Shapes;

namespace Abiquo.Sdk.Serialization.Schema;

/// <summary>Writes the schema of the endpoints of an appliance that may use TLS.</summary>
internal static class TlsSchema
{
    public static void Write(Utf8JsonWriter json, ApplianceShape appliance)
    {
        if (appliance.Tls.Count == 0)
        {
            return;
        }

        json.WriteStartObject(JsonPropertyNames.Tls);
        json.WriteString("description", "The endpoints whose use of TLS is not the usual one.");
        json.WriteString("type", "object");
        json.WriteStartObject("properties");
        foreach (var endpoint in appliance.Tls)
        {
            json.WriteStartObject(endpoint.Name);
            json.WriteString("type", "boolean");
            json.WriteBoolean("default", endpoint.Usual);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteBoolean("additionalProperties", false);
        json.WriteEndObject();
    }
}

using System.Text.Json;
using Abiquo.Sdk.Serialization.Document;

namespace Abiquo.Sdk.Serialization.Schema;

/// <summary>Writes the schemas of hosts and of the networks that they are on.</summary>
internal static class HostSchema
{
    public const string Definition = "host";

    public const string Reference = "#/$defs/" + Definition;

    /// <summary>Writes the schema of a host.</summary>
    /// <param name="json">The writer.</param>
    /// <param name="hasNetworks">Whether the spec has networks on which hosts may have further addresses.</param>
    public static void Write(Utf8JsonWriter json, bool hasNetworks) => json.Object(
        "A host: its name, and at most one IPv4 and one IPv6 address.", JsonPropertyNames.Fqdn, () => Properties(json, hasNetworks));

    /// <summary>Writes the schema of a network: a list of its ranges, or an object with the ranges and the interface.</summary>
    public static void WriteNetwork(Utf8JsonWriter json, string summary)
    {
        json.WriteString("description", summary);
        json.Any("anyOf", [false, true], hasInterface =>
        {
            if (!hasInterface)
            {
                Ranges(json);
                return;
            }

            json.WriteString("type", "object");
            json.WriteStartObject("properties");
            json.WriteStartObject(JsonPropertyNames.Ranges);
            Ranges(json);
            json.WriteEndObject();
            json.WriteStartObject(JsonPropertyNames.Interface);
            json.Text(ValueConverter.Of(typeof(InterfaceName)));
            json.WriteEndObject();
            json.WriteEndObject();
            json.Texts("required", [JsonPropertyNames.Ranges]);
            json.WriteBoolean("additionalProperties", false);
        });
    }

    private static void Ranges(Utf8JsonWriter json) => json.List(() => json.Text(ValueConverter.Of(typeof(Network))));

    private static void Properties(Utf8JsonWriter json, bool hasNetworks)
    {
        json.WriteStartObject(JsonPropertyNames.Fqdn);
        json.Text(ValueConverter.Of(typeof(Fqdn)));
        json.WriteEndObject();
        json.WriteStartObject(JsonPropertyNames.Addresses);
        json.List(() => json.Text(ValueConverter.Of(typeof(HostAddress))));
        json.WriteNumber("maxItems", 2);
        json.WriteEndObject();
        if (hasNetworks)
        {
            json.WriteStartObject(JsonPropertyNames.OtherAddresses);
            json.WriteString("description", "Its addresses on further networks.");
            json.List(() => json.Text(ValueConverter.Of(typeof(HostAddress))));
            json.WriteEndObject();
        }
    }
}

using System.Text.Json;
using Abiquo.Sdk.Serialization.Document;
using Abiquo.Sdk.Shapes;

namespace Abiquo.Sdk.Serialization.Schema;

/// <summary>Writes the schemas of appliances.</summary>
internal static class ApplianceSchema
{
    /// <summary>Writes the schema of an appliance.</summary>
    public static void Write(Utf8JsonWriter json, ApplianceShape appliance) => json.Object(
        $"{appliance.Definition.Label}: {appliance.Definition.Summary}", JsonPropertyNames.Hosts, () => Properties(json, appliance));

    /// <summary>
    /// Writes a reference to the schema of an appliance, with the numbers of hosts that this member allows, if it limits them
    /// further.
    /// </summary>
    public static void WriteMember(Utf8JsonWriter json, ApplianceMemberShape member, string reference)
    {
        if (member.Counts.Count == 0)
        {
            json.WriteString("$ref", reference);
            return;
        }

        // Validators of older drafts ignore the keywords beside a $ref.
        json.Any("allOf", [true, false], isReference =>
        {
            if (isReference)
            {
                json.WriteString("$ref", reference);
                return;
            }

            json.WriteStartObject("properties");
            json.WriteStartObject(JsonPropertyNames.Hosts);
            Counts(json, member.Counts);
            json.WriteEndObject();
            json.WriteEndObject();
        });
    }

    private static void Properties(Utf8JsonWriter json, ApplianceShape appliance)
    {
        json.WriteStartObject(JsonPropertyNames.Hosts);
        json.List(() => json.WriteString("$ref", HostSchema.Reference), atLeastOne: true);
        Counts(json, appliance.Definition.Nodes.Allowed);
        json.WriteEndObject();
        if (appliance.HasVirtualAddress)
        {
            json.WriteStartObject(JsonPropertyNames.VirtualAddress);
            json.WriteString("$ref", HostSchema.Reference);
            json.WriteEndObject();
        }

        Ports(json, appliance);
        TlsSchema.Write(json, appliance);
    }

    private static void Counts(Utf8JsonWriter json, ValueList<int> counts)
    {
        if (counts.Count > 0)
        {
            json.Any("anyOf", counts, count =>
            {
                json.WriteNumber("minItems", count);
                json.WriteNumber("maxItems", count);
            });
        }
    }

    private static void Ports(Utf8JsonWriter json, ApplianceShape appliance)
    {
        json.WriteStartObject(JsonPropertyNames.Ports);
        json.WriteString("description", "The ports that are not the usual ones.");
        json.WriteString("type", "object");
        json.WriteStartObject("properties");
        foreach (var port in appliance.Ports)
        {
            json.WriteStartObject(port.Name);
            Port(json, port.MayBeSeveral);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteBoolean("additionalProperties", false);
        json.WriteEndObject();
    }

    private static void Port(Utf8JsonWriter json, bool mayBeSeveral)
    {
        if (mayBeSeveral)
        {
            json.Any("anyOf", [false, true], isText => PortOrText(json, isText));
        }
        else
        {
            PortOrText(json, isText: false);
        }
    }

    private static void PortOrText(Utf8JsonWriter json, bool isText)
    {
        if (isText)
        {
            json.Text(ValueConverter.Of(typeof(PortSet)));
            return;
        }

        json.WriteString("type", "integer");
        json.WriteNumber("minimum", 1);
        json.WriteNumber("maximum", ushort.MaxValue);
    }
}

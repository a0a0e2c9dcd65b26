using System.Text.Json;
using Abiquo.Sdk.Serialization.Document;
using Abiquo.Sdk.Serialization.Shapes;

namespace Abiquo.Sdk.Serialization.Schema;

/// <summary>Writes the schemas of hosts and appliances.</summary>
internal static class ApplianceSchema
{
    public const string HostDefinition = "host";

    private const string Host = "#/$defs/" + HostDefinition;

    public static void WriteHost(Utf8JsonWriter json) => Object(json, "A host: its name, and at most one IPv4 and one IPv6 address.", DocumentWords.Fqdn, () =>
    {
        json.WriteStartObject(DocumentWords.Fqdn);
        json.Text(TextValue.Of(typeof(Fqdn)));
        json.WriteEndObject();
        json.WriteStartObject(DocumentWords.Addresses);
        json.List(() => json.Text(TextValue.Of(typeof(HostAddress))));
        json.WriteNumber("maxItems", 2);
        json.WriteEndObject();
    });

    public static void Write(Utf8JsonWriter json, ApplianceShape appliance) => Object(json, $"{appliance.Definition.Label}: {appliance.Definition.Summary}", DocumentWords.Hosts, () =>
    {
        json.WriteStartObject(DocumentWords.Hosts);
        json.List(() => json.WriteString("$ref", Host), atLeastOne: true);
        Counts(json, appliance.Definition.Nodes.Allowed);
        json.WriteEndObject();
        if (appliance.HasVirtualAddress)
        {
            json.WriteStartObject(DocumentWords.VirtualAddress);
            json.WriteString("$ref", Host);
            json.WriteEndObject();
        }

        Ports(json, appliance);
    });

    /// <summary>An appliance may have fewer numbers of hosts where it stands than anywhere.</summary>
    public static void WriteMember(Utf8JsonWriter json, ApplianceMemberShape member, string reference)
    {
        if (member.Member.Counts.Count == 0)
        {
            json.WriteString("$ref", reference);
            return;
        }

        // Older readers of schemas look at nothing beside a reference.
        json.Any("allOf", [true, false], isReference =>
        {
            if (isReference)
            {
                json.WriteString("$ref", reference);
                return;
            }

            json.WriteStartObject("properties");
            json.WriteStartObject(DocumentWords.Hosts);
            Counts(json, member.Member.Counts);
            json.WriteEndObject();
            json.WriteEndObject();
        });
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
        json.WriteStartObject(DocumentWords.Ports);
        json.WriteString("description", "The ports that are not the usual ones.");
        json.WriteString("type", "object");
        json.WriteStartObject("properties");
        foreach (var name in appliance.Ports)
        {
            json.WriteStartObject(name);
            json.WriteString("type", "integer");
            json.WriteNumber("minimum", 1);
            json.WriteNumber("maximum", ushort.MaxValue);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteBoolean("additionalProperties", false);
        json.WriteEndObject();
    }

    private static void Object(Utf8JsonWriter json, string description, string required, Action properties)
    {
        json.WriteStartObject();
        json.WriteString("description", description);
        json.WriteString("type", "object");
        json.WriteStartObject("properties");
        properties();
        json.WriteEndObject();
        json.Texts("required", [required]);
        json.WriteBoolean("additionalProperties", false);
        json.WriteEndObject();
    }
}

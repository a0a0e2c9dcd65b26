using System.Text.Json;
using Abiquo.Sdk.Serialization.Document;

namespace Abiquo.Sdk.Serialization.Writing;

/// <summary>Writes hosts and the networks that they are on.</summary>
internal static class HostWriter
{
    /// <summary>Writes a host: its name and its addresses.</summary>
    public static void Host(Utf8JsonWriter json, Host host)
    {
        json.WriteStartObject();
        json.WriteString(JsonPropertyNames.Fqdn, host.Fqdn.ToString());
        if (host.Addresses.Any())
        {
            Texts(json, JsonPropertyNames.Addresses, host.Addresses.Select(address => address.ToString()));
        }

        if (host.OtherAddresses.Count > 0)
        {
            Texts(json, JsonPropertyNames.OtherAddresses, host.OtherAddresses.Select(address => address.ToString()));
        }

        json.WriteEndObject();
    }

    /// <summary>Writes a network: a list of its ranges, or an object if there is more to say.</summary>
    public static void Network(Utf8JsonWriter json, NetworkSegment segment)
    {
        var ranges = segment.Ranges.Select(range => range.ToString());
        if (segment.Interface is not { } name)
        {
            Texts(json, ranges);
            return;
        }

        json.WriteStartObject();
        Texts(json, JsonPropertyNames.Ranges, ranges);
        json.WriteString(JsonPropertyNames.Interface, name.ToString());
        json.WriteEndObject();
    }

    /// <summary>Writes a property with a list of texts.</summary>
    public static void Texts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WritePropertyName(name);
        Texts(json, texts);
    }

    private static void Texts(Utf8JsonWriter json, IEnumerable<string> texts)
    {
        json.WriteStartArray();
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }
}

using System.Text.Json;
using Abiquo.Sdk.Formats;
using Abiquo.Sdk.Resolution;
using Abiquo.Sdk.Serialization.Document;
using Abiquo.Sdk.Serialization.Metadata;

namespace Abiquo.Sdk.Serialization.Writing;

/// <summary>Writes an environment with its members in the order of the spec. Members that are not set are omitted.</summary>
internal sealed class EnvironmentWriter(Deployment deployment)
{
    private readonly Inventory _inventory = deployment.Inventory;

    public string Write() => JsonTableWriter.Write(json =>
    {
        json.WriteStartObject();
        json.WriteNumber(JsonPropertyNames.Format, JsonPropertyNames.FormatVersion);
        json.WriteString(JsonPropertyNames.Spec, deployment.Spec.Name);
        json.WriteString(JsonPropertyNames.Environment, deployment.Environment.Definition.Id);
        json.WriteString(JsonPropertyNames.LinkPolicy, deployment.Environment.LinkPolicy.ToString());
        Members(json, ContainerMetadata.OfEnvironment(deployment.Environment.GetType()), deployment.Environment.Members);
        if (deployment.Environment.Links is { } links)
        {
            Links(json, links);
        }

        json.WriteEndObject();
    });

    private static void Members(Utf8JsonWriter json, ContainerMetadata metadata, IEnumerable<Member> members)
    {
        // In the order of the metadata, which combines a value and the external system that it locates in one member.
        var all = members.ToLookup(member => member.Name);
        foreach (var member in metadata.Members)
        {
            switch ((member, all[member.Name].First()))
            {
                case (_, ValueMember value):
                    json.WriteString(value.Name, value.Text);
                    break;
                case (ApplianceMemberMetadata known, ApplianceMember { Appliance: { } appliance }):
                    json.WritePropertyName(member.Name);
                    Appliance(json, known.Appliance, appliance);
                    break;
                case (ScopeListMetadata known, ScopeMember { Scopes: { } scopes }) when scopes.Count > 0 || member.IsRequired:
                    Scopes(json, known, scopes);
                    break;
                case (_, ExternalMember { Places: { Count: > 0 } places }):
                    Texts(json, member.Name, places.Select(place => place.Address.ToString()!));
                    break;
            }
        }
    }

    private static void Scopes(Utf8JsonWriter json, ScopeListMetadata metadata, IReadOnlyList<Scope> scopes)
    {
        json.WriteStartArray(metadata.Name);
        foreach (var scope in scopes)
        {
            var kind = metadata.Kinds.FirstOrDefault(kind => kind.Type == scope.GetType())
                ?? throw new ArgumentException(
                    $"{scope} is a {scope.GetType()}, which no spec of this environment declares; it cannot be written to a document.");
            json.WriteStartObject();
            if (kind != metadata.Kinds[0])
            {
                json.WriteString(JsonPropertyNames.Scope, kind.Id);
            }

            Members(json, kind, scope.Members);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Appliance(Utf8JsonWriter json, ApplianceMetadata metadata, Appliance appliance)
    {
        json.WriteStartObject();
        json.WriteStartArray(JsonPropertyNames.Hosts);
        foreach (var host in appliance.Hosts)
        {
            Host(json, host);
        }

        json.WriteEndArray();
        if (appliance.VirtualHost is { } shared)
        {
            json.WritePropertyName(JsonPropertyNames.VirtualAddress);
            Host(json, shared);
        }

        if (metadata.Overridden(appliance).ToList() is { Count: > 0 } ports)
        {
            json.WriteStartObject(JsonPropertyNames.Ports);
            ports.ForEach(port => json.WriteNumber(port.Name, port.Port));
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void Host(Utf8JsonWriter json, Host host)
    {
        json.WriteStartObject();
        json.WriteString(JsonPropertyNames.Fqdn, host.Fqdn.ToString());
        if (host.Addresses.Any())
        {
            Texts(json, JsonPropertyNames.Addresses, host.Addresses.Select(address => address.ToString()));
        }

        json.WriteEndObject();
    }

    private static void Texts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }

    /// <summary>
    /// Writes the links with the paths of their ends. For an appliance that several scopes share, this is the first path.
    /// </summary>
    private void Links(Utf8JsonWriter json, ValueList<Link> links)
    {
        var paths = _inventory.Appliances.ToLookup(placed => placed.Appliance, placed => placed.Path);
        json.WriteStartArray(JsonPropertyNames.Links);
        foreach (var link in links)
        {
            json.WriteStartObject();
            json.WriteString(JsonPropertyNames.From, paths[link.Source].First());
            json.WriteString(JsonPropertyNames.To, $"{paths[link.Target.Owner].First()}.{link.Target.Definition.Id}");
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}

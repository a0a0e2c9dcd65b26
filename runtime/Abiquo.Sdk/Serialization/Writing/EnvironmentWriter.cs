using System.Text.Json;
using Abiquo.Sdk.Formats;
using Abiquo.Sdk.Resolution;
using Abiquo.Sdk.Serialization.Document;
using Abiquo.Sdk.Shapes;

namespace Abiquo.Sdk.Serialization.Writing;

/// <summary>Writes an environment with its members in the order of the spec. Members that are not set are omitted.</summary>
internal sealed class EnvironmentWriter(Deployment deployment)
{
    private readonly Inventory _inventory = deployment.Inventory;
    private readonly EnvironmentShape _shape = deployment.Environment.OwnShape;

    public string Write() => JsonTableWriter.Write(json =>
    {
        json.WriteStartObject();
        json.WriteNumber(JsonPropertyNames.Format, JsonPropertyNames.FormatVersion);
        json.WriteString(JsonPropertyNames.Spec, deployment.Spec.Name);
        json.WriteString(JsonPropertyNames.Environment, deployment.Environment.Definition.Id);
        json.WriteString(JsonPropertyNames.LinkPolicy, deployment.Environment.LinkPolicy.ToString());
        if (_shape.Version is not null)
        {
            json.WriteString(JsonPropertyNames.Version, deployment.Version);
        }

        Members(json, _shape, deployment.Environment.Members);
        if (deployment.Environment.Links is { } links)
        {
            Links(json, links);
        }

        json.WriteEndObject();
    });

    private void Members(Utf8JsonWriter json, ContainerShape shape, IEnumerable<Member> members)
    {
        // Of a value and the external system that it locates, which have one name, the first is written.
        var all = members.ToLookup(member => member.Name);
        foreach (var member in shape.Properties)
        {
            switch ((member, all[member.Name].First()))
            {
                case (_, ValueMember value):
                    json.WriteString(value.Name, value.Text);
                    break;
                case (ApplianceMemberShape known, ApplianceMember { Appliance: { } appliance }):
                    json.WritePropertyName(member.Name);
                    Appliance(json, known.Appliance, appliance);
                    break;
                case (ScopesMemberShape known, ScopeMember { Scopes: { } scopes }) when scopes.Count > 0 || member.IsRequired:
                    Scopes(json, known, scopes);
                    break;
                case (_, NetworkMember { Segment: { IsGiven: true } segment }):
                    json.WritePropertyName(member.Name);
                    HostWriter.Network(json, segment);
                    break;
                case (_, ExternalMember { Places: { Count: > 0 } places }):
                    HostWriter.Texts(json, member.Name, places.Select(place => place.Address?.ToString() ?? place.Name));
                    break;
            }
        }
    }

    private void Scopes(Utf8JsonWriter json, ScopesMemberShape member, IReadOnlyList<Scope> scopes)
    {
        json.WriteStartArray(member.Name);
        foreach (var scope in scopes)
        {
            json.WriteStartObject();
            if (scope.OwnShape != member.Scope)
            {
                json.WriteString(JsonPropertyNames.Scope, scope.Definition.Id);
            }

            Members(json, scope.OwnShape, scope.Members);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Appliance(Utf8JsonWriter json, ApplianceShape shape, Appliance appliance)
    {
        json.WriteStartObject();
        json.WriteStartArray(JsonPropertyNames.Hosts);
        foreach (var host in appliance.Hosts)
        {
            HostWriter.Host(json, host);
        }

        json.WriteEndArray();
        if (appliance.VirtualHost is { } shared)
        {
            json.WritePropertyName(JsonPropertyNames.VirtualAddress);
            HostWriter.Host(json, shared);
        }

        if (shape.Overridden(appliance).ToList() is { Count: > 0 } ports)
        {
            json.WriteStartObject(JsonPropertyNames.Ports);
            ports.ForEach(port => Ports(json, port.Name, port.Ports));
            json.WriteEndObject();
        }

        if (shape.Switched(appliance).ToList() is { Count: > 0 } tls)
        {
            json.WriteStartObject(JsonPropertyNames.Tls);
            tls.ForEach(endpoint => json.WriteBoolean(endpoint.Name, endpoint.UsesTls));
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void Ports(Utf8JsonWriter json, string name, PortSet ports)
    {
        if (ports.Count == 1)
        {
            json.WriteNumber(name, ports.First);
        }
        else
        {
            json.WriteString(name, ports.ToString());
        }
    }

    /// <summary>
    /// Writes the links with the paths of their ends. For an appliance that several scopes share, this is the first path.
    /// </summary>
    private void Links(Utf8JsonWriter json, ValueList<Link> links)
    {
        var paths = _inventory.Appliances.ToLookup(placed => placed.Appliance, placed => placed.Path, ApplianceComparer.Instance);
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

using System.Text.Json;
using Abiquo.Sdk.Formats;
using Abiquo.Sdk.Resolution;
using Abiquo.Sdk.Serialization.Document;
using Abiquo.Sdk.Serialization.Shapes;
using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Serialization;

/// <summary>Writes an environment in the order of its spec. What a program leaves out is left out.</summary>
internal sealed class EnvironmentWriter(Deployment deployment)
{
    private readonly Inventory _inventory = deployment.Inventory;

    public string Write() => JsonTableWriter.Write(json =>
    {
        json.WriteStartObject();
        json.WriteNumber(DocumentWords.Format, DocumentWords.FormatVersion);
        json.WriteString(DocumentWords.Spec, deployment.Spec.Name);
        json.WriteString(DocumentWords.Environment, deployment.Environment.Definition.Id);
        json.WriteString(DocumentWords.LinkPolicy, deployment.Environment.LinkPolicy.ToString());
        Members(json, ContainerShape.OfEnvironment(deployment.Environment.GetType()), deployment.Environment.Members);
        if (deployment.Environment.Links is { } links)
        {
            Links(json, links);
        }

        json.WriteEndObject();
    });

    private static void Members(Utf8JsonWriter json, ContainerShape shape, IEnumerable<Member> members)
    {
        // By the shape, in which a value and the outside party at its place are one.
        var all = members.ToLookup(member => member.Name);
        foreach (var member in shape.Members)
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
                case (ScopeListShape known, ScopeMember { Scopes: { } scopes }) when scopes.Count > 0 || member.IsRequired:
                    Scopes(json, known, scopes);
                    break;
                case (_, ExternalMember { Places: { Count: > 0 } places }):
                    Texts(json, member.Name, places.Select(place => place.Address.ToString()!));
                    break;
            }
        }
    }

    private static void Scopes(Utf8JsonWriter json, ScopeListShape shape, IReadOnlyList<Scope> scopes)
    {
        json.WriteStartArray(shape.Name);
        foreach (var scope in scopes)
        {
            var kind = shape.Kinds.FirstOrDefault(kind => kind.Type == scope.GetType())
                ?? throw new ArgumentException($"{scope} is a {scope.GetType()}, which no spec of this environment declares; a document cannot say so.");
            json.WriteStartObject();
            if (kind != shape.Kinds[0])
            {
                json.WriteString(DocumentWords.Scope, kind.Id);
            }

            Members(json, kind, scope.Members);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Appliance(Utf8JsonWriter json, ApplianceShape shape, Appliance appliance)
    {
        json.WriteStartObject();
        json.WriteStartArray(DocumentWords.Hosts);
        foreach (var host in appliance.Hosts)
        {
            Host(json, host);
        }

        json.WriteEndArray();
        if (appliance.VirtualHost is { } shared)
        {
            json.WritePropertyName(DocumentWords.VirtualAddress);
            Host(json, shared);
        }

        if (shape.Overridden(appliance).ToList() is { Count: > 0 } ports)
        {
            json.WriteStartObject(DocumentWords.Ports);
            ports.ForEach(port => json.WriteNumber(port.Name, port.Port));
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void Host(Utf8JsonWriter json, Host host)
    {
        json.WriteStartObject();
        json.WriteString(DocumentWords.Fqdn, host.Fqdn.ToString());
        if (host.Addresses.Any())
        {
            Texts(json, DocumentWords.Addresses, host.Addresses.Select(address => address.ToString()));
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

    /// <summary>A link names its ends by where they stand. An appliance that several scopes share is found at the first: all are equal.</summary>
    private void Links(Utf8JsonWriter json, ValueList<Link> links)
    {
        var paths = _inventory.Appliances.ToLookup(placed => placed.Appliance, placed => placed.Path);
        json.WriteStartArray(DocumentWords.Links);
        foreach (var link in links)
        {
            json.WriteStartObject();
            json.WriteString(DocumentWords.From, paths[link.Source].First());
            json.WriteString(DocumentWords.To, $"{paths[link.Target.Owner].First()}.{link.Target.Definition.Id}");
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}

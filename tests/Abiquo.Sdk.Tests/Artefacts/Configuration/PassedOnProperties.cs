using System.Text.Json;
using System.Text.RegularExpressions;
using Abiquo.Sdk.Artefacts;
using Abiquo.Sdk.Resolution;

namespace Abiquo.Sdk.Tests.Artefacts.Configuration;

/// <summary>The properties that a host has for others to read, such as the browsers of its users, as the spec marks them.</summary>
internal static class PassedOnProperties
{
    private static readonly ILookup<string, (string Role, bool IsPassedOn)> All = Read();

    /// <summary>Returns a file without the properties that no program of the host's appliances reads.</summary>
    public static ArtefactFile Without(ArtefactFile file, IEnumerable<PlacedAppliance> appliances)
    {
        var roles = appliances.SelectMany(placed => placed.Appliance.Definition.Roles).ToHashSet();
        var unread = All.Where(property => property.Where(one => roles.Contains(one.Role)).ToList() is { Count: > 0 } own && own.TrueForAll(one => one.IsPassedOn));
        return file with
        {
            Text = unread.Aggregate(
                file.Text, (text, property) => Regex.Replace(text, $@"^\s*""?{Regex.Escape(property.Key)}""?[=:].*$", "", RegexOptions.Multiline)),
        };
    }

    private static ILookup<string, (string Role, bool IsPassedOn)> Read()
    {
        using var spec = JsonDocument.Parse(RepositoryRoot.Read("topology-spec.json"));
        return (
            from role in spec.RootElement.GetProperty("roles").EnumerateArray()
            where role.TryGetProperty("properties", out _)
            let files = role.GetProperty("properties")
            from file in files.ValueKind == JsonValueKind.Array ? files.EnumerateArray().ToArray() : [files]
            from entry in file.GetProperty("entries").EnumerateArray()
            select (Name: entry.GetProperty("name").GetString()!, Role: role.GetProperty("id").GetString()!, IsPassedOn: entry.TryGetProperty("reader", out _)))
            .ToLookup(entry => entry.Name, entry => (entry.Role, entry.IsPassedOn));
    }
}

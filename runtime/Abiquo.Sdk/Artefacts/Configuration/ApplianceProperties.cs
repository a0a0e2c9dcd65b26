using System.Globalization;
using System.Text;
using Abiquo.Sdk.Resolution;
using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Artefacts.Configuration;

/// <summary>Writes the properties file of an appliance: the properties of all its roles, without duplicates.</summary>
internal static class ApplianceProperties
{
    /// <summary>Returns the file of a host, or null if no role of its appliance has properties.</summary>
    public static ArtefactFile? Write(Deployment deployment, PlacedAppliance placed, Host host, TopologySpec spec)
    {
        var files = placed.Appliance.Definition.Roles
            .Select(id => spec.Roles.FirstOrDefault(role => role.Id == id)?.Properties)
            .OfType<PropertiesDefinition>()
            .ToList();
        if (files.Count == 0)
        {
            return null;
        }

        var text = new StringBuilder();
        var title = $"Properties of {host.Fqdn} ({placed.Appliance.Definition.Label}) on {deployment.Platform}: {files[0].File}";
        text.Append(CultureInfo.InvariantCulture, $"{JavaProperties.Comment(title)}\n");
        text.Append("# What follows from the environment. Every other property of the file stays as it is.\n\n");
        foreach (var line in Lines(new PropertyValue(deployment, placed, host), files))
        {
            text.Append(line).Append('\n');
        }

        // Roles that leave the owner out leave it to the others, which agree.
        var owner = files.Select(file => file.Owner).FirstOrDefault(one => one != PropertiesDefinition.UsualOwner)
            ?? PropertiesDefinition.UsualOwner;
        var content = text.ToString();
        return new(files[0].File.TrimStart('/'), content)
        {
            Installation = new Installation { Owner = owner, Merge = ManagedBlock.OfProperties }.Of(content),
        };
    }

    private static IEnumerable<string> Lines(PropertyValue values, List<PropertiesDefinition> files)
    {
        // The generator guarantees that roles of an appliance agree on shared properties, but one that does not apply to one role
        // may apply to another.
        var written = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in files.SelectMany(file => file.Entries))
        {
            if (values.Of(entry) is not { } value || !written.Add(entry.Name))
            {
                continue;
            }

            if (entry.Note.Length > 0)
            {
                yield return JavaProperties.Comment(entry.Note);
            }

            yield return value.Gap.Length > 0
                ? JavaProperties.Comment($"{entry.Name} {value.Gap}.")
                : $"{JavaProperties.Key(entry.Name)}={value.Text}";
        }
    }
}

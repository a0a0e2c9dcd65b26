using System.Globalization;
using System.Text;
using Abiquo.Sdk.Resolution;
using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Artefacts.Configuration;

/// <summary>Writes the properties that the programs of an appliance read: those of all its roles in one file, each once.</summary>
internal static class ApplianceProperties
{
    /// <summary>The file of a host, or null where no role of its appliance has properties.</summary>
    public static ArtefactFile? Write(Inventory inventory, PlacedAppliance placed, Host host, TopologySpec spec)
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
        text.Append(CultureInfo.InvariantCulture, $"{JavaProperties.Comment($"Properties of {host.Fqdn} ({placed.Appliance.Definition.Label}) on {spec.Name}: {files[0].File}")}\n");
        text.Append("# What follows from the environment is here; for everything else the defaults hold.\n\n");
        foreach (var line in Lines(new PropertyValue(inventory, placed, host), files))
        {
            text.Append(line).Append('\n');
        }

        var whole = text.ToString();
        return new(files[0].File.TrimStart('/'), whole) { Installation = new Installation { Owner = files[0].Owner }.Of(whole) };
    }

    private static IEnumerable<string> Lines(PropertyValue values, List<PropertiesDefinition> files)
    {
        // Roles of one appliance agree on what they share: the generator sees to it. What does not apply to one may to the other.
        var written = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in files.SelectMany(file => file.Entries))
        {
            if (values.Of(entry) is not { } found || !written.Add(entry.Name))
            {
                continue;
            }

            if (entry.Note.Length > 0)
            {
                yield return JavaProperties.Comment(entry.Note);
            }

            yield return found.Gap.Length > 0
                ? JavaProperties.Comment($"{entry.Name} {found.Gap}.")
                : $"{JavaProperties.Key(entry.Name)}={found.Written}";
        }
    }
}

using Abiquo.Sdk.Artefacts.Configuration.FileFormats;
using Abiquo.Sdk.Resolution;
using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Artefacts.Configuration;

/// <summary>Writes the configuration files of an appliance: each with the entries of all roles that name it, without duplicates.</summary>
internal static class ApplianceFiles
{
    /// <summary>Returns the files of a host, in the order in which the roles of its appliance name them.</summary>
    public static IEnumerable<ArtefactFile> Write(Deployment deployment, PlacedAppliance placed, Host host, TopologySpec spec) =>
        placed.Appliance.Definition.Roles
            .SelectMany(id => spec.Roles.FirstOrDefault(role => role.Id == id)?.Properties ?? [])
            .GroupBy(part => part.File, StringComparer.Ordinal)
            .Select(parts => Write(deployment, placed, host, [.. parts]))
            .Where(file => file.Text.Length > 0);

    private static ArtefactFile Write(Deployment deployment, PlacedAppliance placed, Host host, List<PropertiesDefinition> parts)
    {
        // The generator guarantees that the roles of an appliance agree on the format.
        var (path, format) = (parts[0].File, FileFormat.Of(parts[0].Format));
        var entries = Entries(new PropertyValue(deployment, placed, host, format), parts).ToList();
        var title = $"Properties of {host.Fqdn} ({placed.Appliance.Definition.Label}) on {deployment.Platform}: {path}";
        var content = format.Write(title, entries);

        // Roles that leave the owner out leave it to the others, which agree.
        var owner = parts.Select(part => part.Owner).FirstOrDefault(one => one != PropertiesDefinition.UsualOwner)
            ?? PropertiesDefinition.UsualOwner;
        return new(path.TrimStart('/'), content)
        {
            Installation = new Installation
            {
                Owner = owner,
                Merge = format.MergeOf(entries),
                Activate = SystemdUnit.Restart(parts.SelectMany(part => part.Restart)),
                Health = SystemdUnit.Listening(parts.SelectMany(part => part.Restart), PortsOf(placed.Appliance, parts)),
            }.Of(content),
        };
    }

    /// <summary>Returns the ports at which the programs listen that have read a file: in a cluster, those behind the balancer.</summary>
    private static IEnumerable<int> PortsOf(Appliance appliance, List<PropertiesDefinition> parts)
    {
        var isCluster = appliance.Hosts.Count > 1;
        return parts.SelectMany(part => part.Ready)
            .Select(id => appliance.Endpoints.FirstOrDefault(endpoint => isCluster && endpoint.Definition.Behind == id)
                ?? appliance.Endpoints.FirstOrDefault(endpoint => endpoint.Definition.Id == id))
            .OfType<Endpoint>()
            .Select(endpoint => (int)endpoint.Port);
    }

    private static IEnumerable<FileEntry> Entries(PropertyValue values, List<PropertiesDefinition> parts)
    {
        // The generator guarantees that roles of an appliance agree on shared properties, but one that does not apply to one role
        // may apply to another.
        var written = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in parts.SelectMany(part => part.Entries))
        {
            if (values.Of(entry) is { } value && written.Add(entry.Name))
            {
                yield return new(entry.Name, value.Text, value.Gap, entry.Note);
            }
        }
    }
}

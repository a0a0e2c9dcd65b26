using Abiquo.Sdk.Resolution;

namespace Abiquo.Sdk.Artefacts.Configuration;

/// <summary>The configuration of every host of an environment: what runs on it, told what the environment knows.</summary>
/// <param name="Hosts">The hosts with their files, in the order of the environment.</param>
/// <param name="Problems">What is wrong with the settings, in sentences; the files are of use only where there is nothing.</param>
public sealed record ConfigurationPlan(ValueList<HostConfiguration> Hosts, ValueList<string> Problems)
{
    /// <summary>The ids of the components that are configured where an environment has them.</summary>
    public static ValueList<string> Components => ComponentWriters.Components;

    /// <summary>Writes the configuration of all hosts.</summary>
    /// <param name="deployment">The deployment; every host of it has an address (see <see cref="MissingAddresses"/>).</param>
    /// <param name="settings">What the operator wants different from the defaults.</param>
    /// <exception cref="ArgumentException">A host has no address.</exception>
    public static ConfigurationPlan Of(Deployment deployment, ComponentSettings settings)
    {
        ArgumentNullException.ThrowIfNull(deployment);
        ArgumentNullException.ThrowIfNull(settings);
        if (MissingAddresses.Of(deployment) is { Count: > 0 } gaps)
        {
            throw new ArgumentException($"a configuration needs addresses, and these have none: {string.Join(", ", gaps)}", nameof(deployment));
        }

        var problems = settings.Components.SelectMany(setting => setting.Problems())
            .Concat(settings.Components.Where(setting => !Components.Contains(setting.Component)).Select(setting =>
                $"{setting.Component}: no configuration is written for a component of this name; there are {string.Join(", ", Components)}."))
            .ToList();
        var (names, mounts) = (new HostsFileWriter(deployment), new MountUnitWriter(deployment));
        var folders = new Dictionary<string, HostFolder>(StringComparer.Ordinal);
        foreach (var placed in deployment.Inventory.Appliances)
        {
            foreach (var host in placed.Appliance.Hosts)
            {
                var name = host.Fqdn.ToString();
                if (folders.TryAdd(name, new(name)))
                {
                    names.Write(host, folders[name]);
                }

                var site = new ComponentContext(placed, host, settings);
                Write(site, deployment, folders[name]);
                mounts.Write(site, folders[name]);
            }
        }

        problems.AddRange(folders.Values.SelectMany(folder => folder.Problems));
        return new(
            folders.Values.Select(folder => new HostConfiguration(folder.Host, folder.Files.DistinctBy(file => file.Path).ToValueList())).ToValueList(),
            problems.Distinct().ToValueList());
    }

    private static void Write(ComponentContext site, Deployment deployment, HostFolder folder)
    {
        foreach (var (_, write) in ComponentWriters.All.Where(known => !site.SettingOf(known.Component).IsLeftOut))
        {
            write(site, folder);
        }

        if (ApplianceProperties.Write(deployment.Inventory, site.Placed, site.Host, deployment.Spec) is { } properties)
        {
            folder.Add(properties);
        }
    }
}

/// <summary>The configuration of a host.</summary>
/// <param name="Host">The name of the host.</param>
/// <param name="Files">Its files, under their paths on the host.</param>
public sealed record HostConfiguration(string Host, ValueList<ArtefactFile> Files);

using Abiquo.Sdk.Artefacts.Configuration.Components;
using Abiquo.Sdk.Artefacts.Configuration.Files;
using Abiquo.Sdk.Resolution;

namespace Abiquo.Sdk.Artefacts.Configuration;

/// <summary>Represents the configuration of every host of a deployment, derived from the environment and the operator's settings.</summary>
/// <param name="Hosts">The hosts with their files, in the order of the environment.</param>
/// <param name="Problems">
/// A message for each problem with the settings, and for each file that two appliances on a host write differently. The files can be used
/// only if there are none.
/// </param>
public sealed record ConfigurationPlan(ValueList<HostConfiguration> Hosts, ValueList<string> Problems)
{
    /// <summary>Gets the ids of the components that configuration is written for.</summary>
    public static ValueList<string> Components => ComponentWriters.Components;

    /// <summary>Creates the configuration of all hosts.</summary>
    /// <param name="deployment">The deployment. Each of its hosts must have an address (see <see cref="MissingAddresses"/>).</param>
    /// <param name="settings">The operator's settings, which override the defaults.</param>
    /// <exception cref="ArgumentException">A host has no address.</exception>
    public static ConfigurationPlan Of(Deployment deployment, ComponentSettings settings)
    {
        ArgumentNullException.ThrowIfNull(deployment);
        ArgumentNullException.ThrowIfNull(settings);
        if (MissingAddresses.Of(deployment) is { Count: > 0 } missing)
        {
            var names = string.Join(", ", missing);
            throw new ArgumentException($"A configuration requires the addresses of all hosts. Missing: {names}.", nameof(deployment));
        }

        var hosts = WriteHosts(deployment, settings);
        return new(
            hosts.Select(files => new HostConfiguration(files.Host, files.Files.ToValueList())).ToValueList(),
            Check(deployment, settings).Concat(hosts.SelectMany(files => files.Problems)).Distinct().ToValueList());
    }

    private static IEnumerable<string> Check(Deployment deployment, ComponentSettings settings)
    {
        var known = string.Join(", ", Components);
        var unknown = settings.Components
            .Where(setting => !Components.Contains(setting.Component))
            .Select(setting => $"{setting.Component}: no configuration is written for a component of this name; expected one of {known}.");
        return settings.Components
            .SelectMany(setting => setting.Problems())
            .Concat(unknown)
            .Concat(HostSystems.Problems(deployment, settings))
            .Concat(HostMemory.Problems(deployment, settings));
    }

    private static List<HostConfigurationBuilder> WriteHosts(Deployment deployment, ComponentSettings settings)
    {
        var (names, mounts) = (new HostsFileWriter(deployment), new MountUnitWriter(deployment));
        var (systems, memory) = (new HostSystems(settings), new HostMemory(settings));
        var known = new Dictionary<string, HostConfigurationBuilder>(StringComparer.Ordinal);
        List<HostConfigurationBuilder> ordered = [];
        foreach (var placed in deployment.Inventory.Appliances)
        {
            foreach (var host in placed.Appliance.Hosts)
            {
                var name = host.Fqdn.ToString();
                if (!known.TryGetValue(name, out var files))
                {
                    known.Add(name, files = new(name));
                    ordered.Add(files);
                    names.Write(host, files);
                }

                var context = new ComponentContext(placed, host, settings, deployment)
                {
                    System = systems.Of(host.Fqdn),
                    MemoryGb = memory.Of(placed, host),
                };
                WriteComponents(context, files);
                mounts.Write(context, files);
            }
        }

        return ordered;
    }

    private static void WriteComponents(ComponentContext context, HostConfigurationBuilder files)
    {
        foreach (var (_, write) in ComponentWriters.All.Where(known => !context.SettingOf(known.Component).IsLeftOut))
        {
            write(context, files);
        }

        foreach (var file in ApplianceFiles.Write(context.Deployment, context.Placed, context.Host, context.Deployment.Spec))
        {
            files.Add(file);
        }
    }
}

/// <summary>Represents the configuration of a host.</summary>
/// <param name="Host">The name of the host.</param>
/// <param name="Files">The files, with their paths on the host.</param>
public sealed record HostConfiguration(string Host, ValueList<ArtefactFile> Files);

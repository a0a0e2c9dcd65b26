using Abiquo.Sdk.Resolution;
using Abiquo.Sdk.Values.Syntax;

namespace Abiquo.Sdk.Artefacts;

/// <summary>Looks up the operating system of each host in the operator's settings.</summary>
internal sealed class HostSystems(ComponentSettings settings)
{
    private readonly Dictionary<Fqdn, HostSystem> _exceptions =
        settings.Systems.DistinctBy(one => one.Host).ToDictionary(one => one.Host, one => one.System);

    public HostSystem Of(Fqdn host) => _exceptions.GetValueOrDefault(host, settings.System);

    /// <summary>Returns a message for each exception that is of no host, or of one that has another exception.</summary>
    public static IEnumerable<string> Problems(Deployment deployment, ComponentSettings settings)
    {
        var hosts = deployment.Inventory.Hosts.Select(host => host.Name).ToList();
        var known = hosts.ToHashSet(StringComparer.Ordinal);
        foreach (var exceptions in settings.Systems.GroupBy(one => one.Host.ToString()))
        {
            if (!known.Contains(exceptions.Key))
            {
                yield return $"Systems: '{exceptions.Key}' is no host of this environment; {Suggestion.For(exceptions.Key, hosts)}";
            }
            else if (exceptions.Distinct().Count() > 1)
            {
                yield return $"Systems: '{exceptions.Key}' has two operating systems; remove one.";
            }
        }
    }
}

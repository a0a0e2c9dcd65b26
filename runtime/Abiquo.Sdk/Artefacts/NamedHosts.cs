using Abiquo.Sdk.Resolution;
using Abiquo.Sdk.Values.Syntax;

namespace Abiquo.Sdk.Artefacts;

/// <summary>Checks settings that say something of single hosts.</summary>
internal static class NamedHosts
{
    /// <summary>Returns a message for each name that no host has, and for each host of which different things are said.</summary>
    /// <param name="deployment">The deployment.</param>
    /// <param name="setting">The name of the setting.</param>
    /// <param name="said">The hosts, with what is said of each.</param>
    public static IEnumerable<string> Problems(Deployment deployment, string setting, IEnumerable<(Fqdn Host, string Value)> said)
    {
        var hosts = deployment.Inventory.Hosts.Select(host => host.Name).ToList();
        var known = hosts.ToHashSet(StringComparer.Ordinal);
        foreach (var values in said.GroupBy(one => one.Host.ToString(), one => one.Value))
        {
            if (!known.Contains(values.Key))
            {
                yield return $"{setting}: '{values.Key}' is no host of this environment; {Suggestion.For(values.Key, hosts)}";
            }
            else if (values.Distinct().ToList() is { Count: > 1 } different)
            {
                yield return $"{setting}: '{values.Key}' has {string.Join(" and ", different)}; keep one.";
            }
        }
    }
}

using Abiquo.Sdk.Resolution;

namespace Abiquo.Sdk.Artefacts;

/// <summary>Looks up the operating system of each host in the operator's settings.</summary>
internal sealed class HostSystems(ComponentSettings settings)
{
    private readonly Dictionary<Fqdn, HostSystem> _exceptions =
        settings.Systems.DistinctBy(one => one.Host).ToDictionary(one => one.Host, one => one.System);

    public HostSystem Of(Fqdn host) => _exceptions.GetValueOrDefault(host, settings.System);

    /// <summary>Returns a message for each exception that is of no host, or of one that has another exception.</summary>
    public static IEnumerable<string> Problems(Deployment deployment, ComponentSettings settings) =>
        NamedHosts.Problems(deployment, "Systems", settings.Systems.Select(one => (one.Host, $"{one.System}")));
}

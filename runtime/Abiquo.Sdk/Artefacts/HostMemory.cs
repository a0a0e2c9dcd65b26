using Abiquo.Sdk.Resolution;

namespace Abiquo.Sdk.Artefacts;

/// <summary>Represents how much memory a host has.</summary>
/// <param name="Host">The name of the host.</param>
/// <param name="Gb">The memory in GB, from 1 to <see cref="MostGb"/>.</param>
public sealed record MemoryOfHost(Fqdn Host, int Gb)
{
    /// <summary>The most memory that a host can be said to have, in GB: more is a slip, such as a number of MB.</summary>
    public const int MostGb = 24_576;
}

/// <summary>Looks up the memory of each host in the operator's settings.</summary>
internal sealed class HostMemory(ComponentSettings settings)
{
    private readonly Dictionary<Fqdn, int> _given =
        settings.Memory.DistinctBy(one => one.Host).ToDictionary(one => one.Host, one => one.Gb);

    /// <summary>Returns the memory of a host in GB: what the operator says, or else what the vendor requires; or null.</summary>
    public int? Of(PlacedAppliance placed, Host host) =>
        _given.TryGetValue(host.Fqdn, out var gb) ? gb : placed.Appliance.Definition.Requirements?.MemoryGb;

    /// <summary>Returns a message for each host that is unknown, has two sizes, or one that no host has.</summary>
    public static IEnumerable<string> Problems(Deployment deployment, ComponentSettings settings) =>
        NamedHosts.Problems(deployment, "Memory", settings.Memory.Select(one => (one.Host, $"{one.Gb} GB"))).Concat(
            from one in settings.Memory
            where one.Gb is < 1 or > MemoryOfHost.MostGb
            select $"Memory: '{one.Host}' cannot have {one.Gb} GB; write its memory in GB, such as 16.");
}

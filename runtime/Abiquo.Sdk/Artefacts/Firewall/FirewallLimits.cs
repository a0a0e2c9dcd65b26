using Abiquo.Sdk.Resolution;

namespace Abiquo.Sdk.Artefacts.Firewall;

/// <summary>Represents the choices for writing firewalls, with the command-line options that set them.</summary>
/// <param name="WithEgress">Whether to restrict outbound connections too.</param>
/// <param name="AllowsLockout">Whether the firewalls may lock all administrators out.</param>
public sealed record FirewallLimits(bool WithEgress, bool AllowsLockout)
{
    private static readonly string[] ToolsWithEgress = [FirewallFormats.Nftables, FirewallFormats.Iptables];

    /// <summary>Gets the option <c>--egress</c>.</summary>
    public static ArtefactOption EgressOption { get; } =
        new("--egress", "Restrict outbound connections too (nftables and iptables).") { IsFlag = true };

    /// <summary>Gets the option <c>--log-drops</c>.</summary>
    public static ArtefactOption LogOption { get; } =
        new("--log-drops", "Log what is dropped, at most ten packets a second.") { IsFlag = true };

    /// <summary>Gets the option <c>--allow-lock-out</c>.</summary>
    public static ArtefactOption LockoutOption { get; } =
        new("--allow-lock-out", "Write firewalls even if they lock all administrators out.") { IsFlag = true };

    /// <summary>Gets whether dropped packets are logged, up to a limit.</summary>
    public bool LogsDrops { get; init; }

    /// <summary>Returns the firewalls of all hosts by these choices, in the order of the environment.</summary>
    internal IEnumerable<HostFirewall> FirewallsOf(Deployment deployment) =>
        FirewallPlan.Of(deployment, WithEgress).Select(firewall => firewall with { LogsDrops = LogsDrops });

    /// <summary>Returns a message if the tool of a host does not support the choices; otherwise null.</summary>
    /// <param name="deployment">The deployment.</param>
    /// <param name="tool">The tool, or <see cref="FirewallFormats.OfSystem"/>.</param>
    /// <param name="settings">The settings, which say what the operating system of each host is.</param>
    public string? Misuse(Deployment deployment, string tool, ComponentSettings settings)
    {
        ArgumentNullException.ThrowIfNull(deployment);
        ArgumentNullException.ThrowIfNull(settings);
        var systems = new HostSystems(settings);
        var unable = deployment.Inventory.Hosts
            .Select(host => FirewallFormats.ToolOf(tool, systems.Of(host.Host.Fqdn)))
            .FirstOrDefault(chosen => WithEgress && !ToolsWithEgress.Contains(chosen));
        return unable is null ? null : $"{EgressOption.Name} is written for {string.Join(" and ", ToolsWithEgress)}, not for {unable}.";
    }

    /// <summary>Returns a message for each problem that prevents the firewalls from being written for a tool.</summary>
    public IReadOnlyList<string> Problems(Deployment deployment, string tool)
    {
        List<string> problems =
            [.. MissingAddresses.Problems(deployment, WithEgress), .. FirewallFormats.Unknown(deployment, tool, WithEgress)];
        if (!AllowsLockout && LockoutCheck.Of(deployment) is { } lockout)
        {
            problems.Add($"{lockout} To write them anyway, use {LockoutOption.Name}.");
        }

        if (WithEgress && UnresolvableNames.Of(deployment) is { } unresolvable)
        {
            problems.Add(unresolvable);
        }

        return problems;
    }
}

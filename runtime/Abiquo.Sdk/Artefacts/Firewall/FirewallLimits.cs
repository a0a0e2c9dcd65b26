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

    /// <summary>Gets the option <c>--allow-lock-out</c>.</summary>
    public static ArtefactOption LockoutOption { get; } =
        new("--allow-lock-out", "Write firewalls even if they lock all administrators out.") { IsFlag = true };

    /// <summary>Returns a message if the tool does not support the choices; otherwise null.</summary>
    public string? Misuse(string tool) => WithEgress && !ToolsWithEgress.Contains(tool)
        ? $"{EgressOption.Name} is written for {string.Join(" and ", ToolsWithEgress)} only."
        : null;

    /// <summary>Returns a message for each problem that prevents the firewalls from being written for a tool.</summary>
    public IReadOnlyList<string> Problems(Deployment deployment, string tool)
    {
        List<string> problems =
            [.. MissingAddresses.Problems(deployment, WithEgress), .. FirewallFormats.Unknown(deployment, tool, WithEgress)];
        if (!AllowsLockout && LockoutCheck.Of(deployment) is { } lockout)
        {
            problems.Add($"{lockout} To write them anyway, use {LockoutOption.Name}.");
        }

        return problems;
    }
}

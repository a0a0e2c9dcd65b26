using Abiquo.Sdk.Resolution;

namespace Abiquo.Sdk.Artefacts.Firewall;

/// <summary>What can be asked of firewalls, by everything that writes them in the same words.</summary>
/// <param name="WithEgress">Whether what hosts open themselves is limited too.</param>
/// <param name="AllowsLockout">Whether the firewalls may let no administrator in.</param>
public sealed record FirewallLimits(bool WithEgress, bool AllowsLockout)
{
    private static readonly string[] ToolsWithEgress = [FirewallFormats.Nftables, FirewallFormats.Iptables];

    /// <summary>The option --egress.</summary>
    public static ArtefactOption EgressOption { get; } = new("--egress", "Limit what hosts open themselves, too (nftables and iptables).") { IsFlag = true };

    /// <summary>The option --allow-lock-out.</summary>
    public static ArtefactOption LockoutOption { get; } = new("--allow-lock-out", "Write firewalls that let no administrator in.") { IsFlag = true };

    /// <summary>What a tool cannot do, or null.</summary>
    public string? Misuse(string tool) =>
        WithEgress && !ToolsWithEgress.Contains(tool) ? $"{EgressOption.Name} is written for {string.Join(" and ", ToolsWithEgress)} only." : null;

    /// <summary>What must be mended before firewalls can be written.</summary>
    public IReadOnlyList<string> Problems(Deployment deployment)
    {
        List<string> problems = [.. MissingAddresses.Problems(deployment, WithEgress)];
        if (!AllowsLockout && LockoutCheck.Of(deployment) is { } closed)
        {
            problems.Add($"{closed} Or say {LockoutOption.Name}.");
        }

        return problems;
    }
}

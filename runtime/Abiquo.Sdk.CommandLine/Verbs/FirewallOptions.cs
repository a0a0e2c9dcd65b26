using System.CommandLine;
using Abiquo.Sdk.Artefacts.Firewall;

namespace Abiquo.Sdk.CommandLine.Verbs;

/// <summary>What can be asked of firewalls, by every verb that writes them in the same words.</summary>
internal sealed class FirewallOptions
{
    private static readonly string[] ToolsWithEgress = [FirewallFormats.Nftables, FirewallFormats.Iptables];

    public Option<bool> Egress { get; } = new("--egress") { Description = "Limit what hosts open themselves, too (nftables and iptables)." };

    public Option<bool> LockOut { get; } = new("--allow-lock-out") { Description = "Write firewalls that let no administrator in." };

    /// <summary>The option --firewall, for verbs whose --format is another thing.</summary>
    public static Option<string> Tool(params string[] tools)
    {
        var option = new Option<string>("--firewall") { Description = "The tool that the firewalls are written for.", DefaultValueFactory = _ => FirewallFormats.Nftables };
        return option.AcceptOnlyFromAmong(tools);
    }

    /// <summary>What is wrong with the command line, or null.</summary>
    public string? Misuse(ParseResult parsed, string tool) =>
        parsed.GetValue(Egress) && !ToolsWithEgress.Contains(tool) ? $"--egress is written for {string.Join(" and ", ToolsWithEgress)} only." : null;

    /// <summary>What must be mended before firewalls can be written.</summary>
    public IReadOnlyList<string> Problems(ParseResult parsed, TopologyEnvironment environment) =>
        Problems(environment, parsed.GetValue(Egress), parsed.GetValue(LockOut));

    /// <summary>The same, for a verb that has not all of the options.</summary>
    public static IReadOnlyList<string> Problems(TopologyEnvironment environment, bool withEgress, bool allowsLockOut)
    {
        List<string> problems = [.. MissingAddresses.Of(environment, withEgress).Select(name => $"'{name}' has no address; give it one.")];
        if (!allowsLockOut && LockoutCheck.Of(environment) is { } closed)
        {
            problems.Add(closed + " Or say --allow-lock-out.");
        }

        return problems;
    }
}

using System.CommandLine;
using Abiquo.Sdk.Artefacts.Firewall;

namespace Abiquo.Sdk.CommandLine.Verbs;

/// <summary>What can be asked of firewalls on the command line, by every verb that needs them in the same words.</summary>
internal sealed class FirewallOptions
{
    public Option<bool> Egress { get; } = new(FirewallLimits.EgressOption.Name) { Description = FirewallLimits.EgressOption.Description };

    public Option<bool> Lockout { get; } = new(FirewallLimits.LockoutOption.Name) { Description = FirewallLimits.LockoutOption.Description };

    /// <summary>The option --firewall, for verbs whose --format is another thing.</summary>
    public static Option<string> Tool(params string[] tools)
    {
        var option = new Option<string>("--firewall") { Description = "The tool that the firewalls are written for.", DefaultValueFactory = _ => FirewallFormats.Nftables };
        return option.AcceptOnlyFromAmong(tools);
    }

    /// <summary>What was asked for.</summary>
    public FirewallLimits Of(ParseResult parsed) => new(parsed.GetValue(Egress), parsed.GetValue(Lockout));
}

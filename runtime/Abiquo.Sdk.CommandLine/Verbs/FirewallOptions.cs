using System.CommandLine;
using Abiquo.Sdk.Artefacts.Firewall;

namespace Abiquo.Sdk.CommandLine.Verbs;

/// <summary>Provides the firewall options that several verbs have in common.</summary>
internal sealed class FirewallOptions
{
    public Option<bool> Egress { get; } = new(FirewallLimits.EgressOption.Name) { Description = FirewallLimits.EgressOption.Description };

    public Option<bool> Log { get; } = new(FirewallLimits.LogOption.Name) { Description = FirewallLimits.LogOption.Description };

    public Option<bool> Lockout { get; } =
        new(FirewallLimits.LockoutOption.Name) { Description = FirewallLimits.LockoutOption.Description };

    /// <summary>Returns the option --firewall, for verbs where --format means something else. The first tool is the default.</summary>
    public static Option<string> Tool(params string[] tools)
    {
        var option = new Option<string>("--firewall")
        {
            Description = "The firewall tool to generate files for.",
            DefaultValueFactory = _ => tools[0],
        };
        return option.AcceptOnlyFromAmong(tools);
    }

    /// <summary>Returns the values of the options.</summary>
    public FirewallLimits Of(ParseResult parsed) => new(parsed.GetValue(Egress), parsed.GetValue(Lockout))
    {
        LogsDrops = parsed.GetValue(Log),
    };
}

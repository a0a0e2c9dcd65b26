using Abiquo.Sdk.Formats;
using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Artefacts.Firewall;

/// <summary>
/// Represents the firewall of one host, independent of the tool it is written for: the communication matrix from the point of view
/// of this host.
/// </summary>
/// <param name="Host">The name of the host.</param>
/// <param name="Appliance">The label of its appliance.</param>
/// <param name="Platform">The name of the spec, after which tables and zones are named.</param>
/// <param name="Inbound">The connections that the host accepts; all others are dropped.</param>
/// <param name="Outbound">The connections that the host may open, or null if it may open any.</param>
public sealed record HostFirewall(
    string Host, string Appliance, string Platform, ValueList<FirewallRule> Inbound, ValueList<FirewallRule>? Outbound)
{
    // What the kernel's limit for the beginning of a message leaves, beside " drop out: ".
    private const int MaxLogNameLength = 18;

    /// <summary>Gets whether dropped packets are logged, up to a limit.</summary>
    public bool LogsDrops { get; init; }

    /// <summary>Gets the ids of the spec's rules that the firewall implements.</summary>
    public ValueList<string> Rules => AllRules.Select(rule => rule.Rule.Id).Distinct().ToValueList();

    /// <summary>Gets the name of the platform's table, zone or chain prefix: lower-case letters and digits.</summary>
    public string Table => Platform.ToLowerInvariant();

    /// <summary>Gets the title for a comment, sanitized because a label may be any text and must not end the comment.</summary>
    internal string Title => LabelSanitizer.Clean(IsClosed
        ? $"Until the firewall of {Host} ({Appliance}) on {Platform} is loaded, and if it cannot be"
        : $"Firewall of {Host} ({Appliance}) on {Platform}");

    /// <summary>
    /// Gets the firewall that is loaded before this one, and stays if this one cannot be loaded. It lets through what operating a host
    /// takes, such as administrators, and nothing that this one drops.
    /// </summary>
    internal HostFirewall Closed => this with
    {
        IsClosed = true,
        Inbound = Operating(Inbound),
        Outbound = Outbound is null ? null : Operating(Outbound),
    };

    /// <summary>Gets whether this is the firewall of a host whose own one is not loaded.</summary>
    internal bool IsClosed { get; private init; }

    /// <summary>Gets the name of its files.</summary>
    internal string FileName => IsClosed ? $"{Table}-closed" : Table;

    /// <summary>Gets the distinct address sets that the rules refer to.</summary>
    internal IEnumerable<AddressSet> Sets => AllRules.Select(rule => rule.Peers).OfType<AddressSet>().DistinctBy(set => set.Name);

    /// <summary>Returns how a message about a dropped packet begins.</summary>
    internal string LogPrefix(string direction) => $"{Table[..Math.Min(Table.Length, MaxLogNameLength)]} drop {direction}: ";

    private static ValueList<FirewallRule> Operating(ValueList<FirewallRule> rules) =>
        rules.Where(rule => rule.Rule.Group == RuleGroup.Operations).ToValueList();

    private IEnumerable<FirewallRule> AllRules => Inbound.Concat(Outbound ?? []);
}

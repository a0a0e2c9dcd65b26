using Abiquo.Sdk.Formats;

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
    /// <summary>Gets the ids of the spec's rules that the firewall implements.</summary>
    public ValueList<string> Rules => AllRules.Select(rule => rule.Rule.Id).Distinct().ToValueList();

    /// <summary>Gets the name of the platform's table, zone or chain prefix: lower-case letters and digits.</summary>
    public string Table => Platform.ToLowerInvariant();

    /// <summary>Gets the title for a comment, sanitized because a label may be any text and must not end the comment.</summary>
    internal string Title => LabelSanitizer.Clean($"Firewall of {Host} ({Appliance}) on {Platform}");

    /// <summary>Gets the distinct address sets that the rules refer to.</summary>
    internal IEnumerable<AddressSet> Sets => AllRules.Select(rule => rule.Peers).OfType<AddressSet>().DistinctBy(set => set.Name);

    private IEnumerable<FirewallRule> AllRules => Inbound.Concat(Outbound ?? []);
}

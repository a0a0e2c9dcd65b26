using Abiquo.Sdk.Formats;
using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Artefacts.Firewall;

/// <summary>What one host lets in, and what it may open itself: the matrix, seen from this host, before it is written for a tool.</summary>
/// <param name="Host">The name of the host.</param>
/// <param name="Appliance">The label of its appliance.</param>
/// <param name="Platform">The name of the spec, by which tables and zones are called.</param>
/// <param name="In">What it lets in; everything else is dropped.</param>
/// <param name="Out">What it may open, or null where it may open anything.</param>
public sealed record HostFirewall(string Host, string Appliance, string Platform, ValueList<FirewallRule> In, ValueList<FirewallRule>? Out)
{
    /// <summary>The ids of the rules that it puts into effect.</summary>
    public ValueList<string> Rules => In.Concat(Out ?? []).Select(opening => opening.Rule.Id).Distinct().ToValueList();

    /// <summary>The name of what belongs to this platform in a firewall: lower-case letters and digits.</summary>
    public string Table => Platform.ToLowerInvariant();

    /// <summary>Whose firewall it is, for a comment. A label is whatever a spec says, and must not end the comment.</summary>
    internal string Title => LabelSanitizer.Clean($"Firewall of {Host} ({Appliance}) on {Platform}");

    /// <summary>The sets of addresses, each once.</summary>
    internal IEnumerable<AddressSet> Sets => In.Concat(Out ?? []).Select(opening => opening.Others).OfType<AddressSet>().DistinctBy(set => set.Name);
}

/// <summary>One line of a firewall: a rule in one address family.</summary>
/// <param name="Rule">The rule of the spec.</param>
/// <param name="IsIPv6">Whether it is about IPv6.</param>
/// <param name="Protocol">The transport protocol.</param>
/// <param name="Port">The port that is connected to; 0 where the protocol has none.</param>
/// <param name="Others">Who connects, or for what is opened, who is connected to; null for everybody.</param>
/// <param name="Own">The address of this host that is connected to, where it matters which: a host that may have a virtual address has two.</param>
public sealed record FirewallRule(Rule Rule, bool IsIPv6, Protocol Protocol, ushort Port, AddressSet? Others, Network? Own);

/// <summary>Addresses of one family that are let in, or may be connected to, together.</summary>
/// <param name="Name">A name for tools that have named sets: lower-case letters, digits and underscores.</param>
/// <param name="Addresses">The addresses, at least one.</param>
/// <param name="IsDestination">Whether they are connected to, and do not connect.</param>
public sealed record AddressSet(string Name, ValueList<Network> Addresses, bool IsDestination)
{
    /// <summary>Whether the addresses are of IPv6.</summary>
    public bool IsIPv6 => Addresses[0].IsIPv6;

    /// <summary>Whether there are networks among the addresses.</summary>
    public bool HasNetworks => Addresses.Any(address => !address.IsOneAddress);

    /// <summary>The name, for a tool that allows only so many characters.</summary>
    internal string ShortName(int longest, int index) => Name.Length <= longest
        ? Name
        : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Name[..(longest - 4)]}_{index}");
}

using Abiquo.Sdk.Rules;

namespace Abiquo.Sdk.Specification;

/// <summary>Represents a connection that the vendor requires or allows.</summary>
/// <param name="Id">The ID that firewalls and reports cite.</param>
/// <param name="Group">The origin of the rule.</param>
/// <param name="From">The ID of the role that opens the connection, or <see cref="Anywhere"/>.</param>
/// <param name="To">The ID of the role that accepts the connection.</param>
/// <param name="Endpoint">The ID of the endpoint of that role.</param>
/// <param name="Purpose">What the connection is for.</param>
public sealed record Rule(string Id, RuleGroup Group, string From, string To, string Endpoint, string Purpose)
{
    /// <summary>The source of a rule that allows connections from anywhere.</summary>
    public const string Anywhere = RuleTerms.Anywhere;

    /// <summary>Gets the confidence in the evidence for the rule.</summary>
    public Confidence Confidence { get; init; }

    /// <summary>Gets a note on how contradictory sources are interpreted, or an empty string.</summary>
    public string Note { get; init; } = "";

    /// <summary>
    /// Gets why a documented connection does not seem to be needed, or an empty string if there is evidence that it is.
    /// </summary>
    public string Doubt { get; init; } = "";

    /// <summary>
    /// Gets a value indicating whether each host of an appliance with both roles of the rule serves itself. Otherwise each of its hosts
    /// connects to the others.
    /// </summary>
    public bool ServesItself { get; init; }

    /// <summary>
    /// Gets what has to hold for the rule to apply, or null if it always does. Seen from the target, or from the source of a target that is
    /// an external system.
    /// </summary>
    public Condition? When { get; init; }

    /// <summary>Gets the versions that have the rule, or null if all have it.</summary>
    public VersionRange? Versions { get; init; }

    /// <summary>Gets the ID of the network of the connection, or an empty string if it is the network of the endpoint.</summary>
    public string Network { get; init; } = "";

    /// <summary>Gets the sources that document this.</summary>
    public ValueList<Citation> Source { get; init; } = [];

    /// <summary>
    /// Gets a value indicating whether the rule is only between hosts of the same appliance, and so allows no link between appliances.
    /// </summary>
    public bool IsPeer => Group == RuleGroup.Peer;

    /// <summary>Gets a value indicating whether the rule allows connections from anywhere.</summary>
    public bool IsFromAnywhere => From == Anywhere;

    /// <summary>
    /// Returns whether the rule connects the hosts of an appliance with each other, if it has the endpoint: the appliance has the source
    /// role too, and neither serves itself nor lets in everybody anyway.
    /// </summary>
    internal bool ConnectsHostsOf(IReadOnlyList<string> roles) => !ServesItself && roles.Contains(From);

    /// <summary>Gets the parts of the rule that decide whether a link is legal.</summary>
    internal RuleTerms Terms => new(From, To, Endpoint, IsPeer);
}

/// <summary>Specifies the origin of a rule.</summary>
public enum RuleGroup
{
    /// <summary>The vendor's own firewall tables.</summary>
    Documented,

    /// <summary>Derived from the vendor's configuration, but missing from the tables.</summary>
    Derived,

    /// <summary>Between the nodes of one cluster.</summary>
    Peer,

    /// <summary>Required to operate any host, such as remote administration.</summary>
    Operations,
}

/// <summary>Specifies the confidence in the evidence for a fact.</summary>
public enum Confidence
{
    /// <summary>Inferred, by convention, or contradicted by another source.</summary>
    Low,

    /// <summary>From one good source, or documented with a questionable detail.</summary>
    Medium,

    /// <summary>Documented by the vendor and consistent with the vendor's code or configuration.</summary>
    High,
}

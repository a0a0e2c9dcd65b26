using Abiquo.Sdk.Rules;

namespace Abiquo.Sdk.Specification;

/// <summary>One connection that the vendor asks for or allows.</summary>
/// <param name="Id">The id, by which firewalls and reports cite the rule.</param>
/// <param name="Group">Where the rule comes from.</param>
/// <param name="From">The id of the role that connects, or <see cref="Anywhere"/>.</param>
/// <param name="To">The id of the role that is connected to.</param>
/// <param name="Endpoint">The id of the endpoint of that role.</param>
/// <param name="Purpose">What the connection carries.</param>
public sealed record Rule(string Id, RuleGroup Group, string From, string To, string Endpoint, string Purpose)
{
    /// <summary>The source of a rule that admits everybody.</summary>
    public const string Anywhere = RuleTerms.Anywhere;

    /// <summary>How well the rule is evidenced.</summary>
    public Confidence Confidence { get; init; }

    /// <summary>How contradicting sources are read, or empty.</summary>
    public string Note { get; init; } = "";

    /// <summary>Why there is no evidence that the connection is needed, though it is documented; empty where there is.</summary>
    public string Doubt { get; init; } = "";

    /// <summary>Whether the rule applies only to an appliance with a virtual address.</summary>
    public bool NeedsVirtualAddress { get; init; }

    /// <summary>Where this is documented.</summary>
    public ValueList<Citation> Source { get; init; } = [];

    /// <summary>Whether the rule is between the hosts of one appliance, and so allows no link between appliances.</summary>
    public bool IsPeer => Group == RuleGroup.Peer;

    /// <summary>Whether everybody may connect.</summary>
    public bool IsFromAnywhere => From == Anywhere;

    /// <summary>What of it decides about links.</summary>
    internal RuleTerms Terms => new(From, To, Endpoint, IsPeer);
}

/// <summary>Where a rule comes from.</summary>
public enum RuleGroup
{
    /// <summary>The vendor's own firewall tables.</summary>
    Documented,

    /// <summary>Needed by the vendor's configuration, but missing from the tables.</summary>
    Derived,

    /// <summary>Between the nodes of one cluster.</summary>
    Peer,

    /// <summary>What operating any machine needs, such as remote administration.</summary>
    Operations,
}

/// <summary>How well a fact is evidenced.</summary>
public enum Confidence
{
    /// <summary>By inference or convention, or contradicted by another source.</summary>
    Low,

    /// <summary>One good source, or documented with a doubtful detail.</summary>
    Medium,

    /// <summary>Documented by the vendor and consistent with the vendor's code or configuration.</summary>
    High,
}

namespace Abiquo.Sdk.Rules;

/// <summary>Represents the part of a rule that determines which links it allows. No other code decides this.</summary>
/// <param name="From">The ID of the source role, or <see cref="Anywhere"/>.</param>
/// <param name="To">The ID of the target role.</param>
/// <param name="Endpoint">The ID of the endpoint of the target role.</param>
/// <param name="IsPeer">Whether the rule applies between the hosts of one appliance, and so allows no links between appliances.</param>
internal readonly record struct RuleTerms(string From, string To, string Endpoint, bool IsPeer)
{
    /// <summary>The source of a rule that allows connections from everybody.</summary>
    public const string Anywhere = "Anywhere";

    /// <summary>Returns whether the rule applies to this endpoint, regardless of the source.</summary>
    public bool Open(LinkTarget target) => Endpoint == target.Endpoint && target.Roles.Contains(To);

    /// <summary>Returns whether the rule allows a source to connect to a target.</summary>
    public bool Allow(LinkSource source, LinkTarget target) =>
        !IsPeer
        && Open(target)
        && (From == Anywhere || source.Roles.Contains(From))
        && (source.Appliance != target.Appliance || LinksItsOwnKind);

    /// <summary>
    /// Gets whether the rule allows links between appliances of the same kind. An appliance with both roles of a rule uses its own endpoint
    /// and needs no other of its kind, unless the rule allows everybody or both roles are the same.
    /// </summary>
    private bool LinksItsOwnKind => From == Anywhere || From == To;
}

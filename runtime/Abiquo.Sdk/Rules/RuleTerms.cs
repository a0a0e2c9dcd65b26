namespace Abiquo.Sdk.Rules;

/// <summary>The part of a rule that decides which links it allows. This is the only place that decides it.</summary>
/// <param name="From">The id of the role that connects, or <see cref="Anywhere"/>.</param>
/// <param name="To">The id of the role that is connected to.</param>
/// <param name="Endpoint">The id of the endpoint of that role.</param>
/// <param name="IsPeer">Whether the rule is between the hosts of one appliance, and so allows no link between appliances.</param>
internal readonly record struct RuleTerms(string From, string To, string Endpoint, bool IsPeer)
{
    /// <summary>The source of a rule that admits everybody.</summary>
    public const string Anywhere = "Anywhere";

    /// <summary>Whether the rule is about this endpoint, whoever connects.</summary>
    public bool Open(LinkTarget target) => Endpoint == target.Endpoint && target.Roles.Contains(To);

    /// <summary>Whether the rule lets an appliance of one kind connect to an endpoint of an appliance.</summary>
    public bool Allow(LinkSource source, LinkTarget target) =>
        !IsPeer && Open(target) && (From == Anywhere || source.Roles.Contains(From)) && (source.Appliance != target.Appliance || LinksItsOwnKind);

    /// <summary>
    /// An appliance that has both roles of a rule serves itself and needs no other of its kind. Two of a kind are linked only by a rule
    /// that admits everybody, or that leads from a role to the same role.
    /// </summary>
    private bool LinksItsOwnKind => From == Anywhere || From == To;
}

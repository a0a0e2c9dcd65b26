using Abiquo.Sdk.Generator.Declarations;

namespace Abiquo.Sdk.Generator.Binding;

/// <summary>Something that an environment can have, with the roles that rules see.</summary>
/// <param name="Appliance">The appliance, or null for an outside party.</param>
/// <param name="Roles">The ids of its roles.</param>
/// <param name="Place">The scope that has it, or null if it serves the whole environment.</param>
/// <param name="MayBeSeveral">Whether it can have more than one host.</param>
/// <param name="IsRequired">Whether it is always there: in each such scope, or in the environment.</param>
internal sealed record EnvironmentParty(
    ApplianceDeclaration? Appliance, IReadOnlyList<string> Roles, ScopePlace? Place, bool MayBeSeveral, bool IsRequired)
{
    public static EnvironmentParty Of(ApplianceDeclaration appliance, MemberDeclaration member, ScopePlace? place)
    {
        var counts = member.Counts.Count > 0 ? member.Counts : appliance.Nodes.Counts;
        return new(appliance, Ids(appliance.Roles), place, counts.Count == 0 || counts.Any(count => count.Value > 1), member.IsRequired);
    }

    public static EnvironmentParty Of(ExternalDeclaration external, ScopePlace? place) =>
        new(null, Ids(external.Roles), place, MayBeSeveral: false, IsRequired: false);

    /// <summary>Returns whether this party, with the source role of a rule, may connect to another one, with the target role.</summary>
    public bool MayConnect(EnvironmentParty target, bool isSameRole) =>
        !ReferenceEquals(this, target)
        && (Appliance is null || target.Appliance is null ? Appliance != target.Appliance : isSameRole || Appliance != target.Appliance)
        && (Place is null || target.Place is null || ReferenceEquals(Place, target.Place) || Place.Kind != target.Place.Kind);

    /// <summary>
    /// Returns whether this party is there whenever another one is, and within its reach. What is outside sees from where the source is,
    /// which may be anywhere.
    /// </summary>
    public bool IsAlwaysBeside(EnvironmentParty other) =>
        (ReferenceEquals(this, other) && Appliance is not null)
        || (IsRequired
            && (Place is null
                || (other.Appliance is not null
                    && (ReferenceEquals(Place, other.Place) || (Place.IsRequired && Place.Kind != other.Place?.Kind)))));

    private static IReadOnlyList<string> Ids(IReadOnlyList<Located<string>> roles) => [.. roles.Select(role => role.Value)];
}

/// <summary>A scope of an environment. Two of one kind do not connect to each other.</summary>
internal sealed class ScopePlace(string kind, bool isRequired)
{
    public string Kind { get; } = kind;

    /// <summary>Whether each environment has such a scope.</summary>
    public bool IsRequired { get; } = isRequired;
}

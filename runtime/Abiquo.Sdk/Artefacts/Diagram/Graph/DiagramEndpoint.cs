using Abiquo.Sdk.Resolution;

namespace Abiquo.Sdk.Artefacts.Diagram.Graph;

/// <summary>A possible endpoint of a flow, and where it is drawn at each level of detail.</summary>
/// <param name="Area">The part of the diagram.</param>
/// <param name="Scopes">The scopes that contain it; none if it serves the whole environment.</param>
/// <param name="Appliance">The id of the appliance or external system, as in the matrix.</param>
/// <param name="Member">What distinguishes it from another appliance of the same type.</param>
/// <param name="Label">The display name of the appliance or external system.</param>
/// <param name="Name">The name, as returned by <see cref="DiagramHost.NameOf"/>.</param>
/// <param name="Addresses">The addresses, separated by spaces; empty if the name is the address.</param>
/// <param name="IsVirtual">Whether it is a virtual address.</param>
/// <param name="IsPlatformHost">Whether it is a host of the platform.</param>
internal sealed record DiagramEndpoint(
    DiagramArea Area,
    ValueList<PlacedScope> Scopes,
    string Appliance,
    string Member,
    string Label,
    string Name,
    string Addresses,
    bool IsVirtual,
    bool IsPlatformHost)
{
    private const int MaxNamedScopes = 3;

    private IEnumerable<string> ScopeKinds => Scopes.Select(scope => scope.Scope.Definition.Id).Distinct();

    /// <summary>Returns the key of its group: its scopes, or the kinds of its scopes if the scopes are merged by kind.</summary>
    public (DiagramArea Area, string Scopes) GroupKey(DiagramDetail detail) =>
        (Area, string.Join(' ', detail == DiagramDetail.Kinds ? ScopeKinds : Scopes.Select(scope => scope.Path)));

    /// <summary>Returns the key of its node: its appliance, or the whole group if scopes are collapsed.</summary>
    public (DiagramArea Area, string Scopes, string Member) NodeKey(DiagramDetail detail)
    {
        var (area, scopes) = GroupKey(detail);
        return (area, scopes, area == DiagramArea.External || detail < DiagramDetail.Scopes ? Member : "");
    }

    /// <summary>Returns the names of its scopes; a long list is abbreviated.</summary>
    public string ScopeLabel(DiagramDetail detail) =>
        detail == DiagramDetail.Kinds ? string.Join(", ", Scopes.Select(scope => scope.Scope.Definition.Label).Distinct())
        : Scopes.Count <= MaxNamedScopes ? string.Join(", ", Scopes.Select(scope => scope.Scope))
        : $"{Scopes[0].Scope} and {Scopes.Count - 1} more";
}

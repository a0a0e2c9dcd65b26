using Abiquo.Sdk.Resolution;

namespace Abiquo.Sdk.Artefacts.Diagram;

/// <summary>One who may be an end of a flow, and where in the environment it stands.</summary>
/// <param name="Area">The kind of place.</param>
/// <param name="Scopes">The scopes that hold it.</param>
/// <param name="Appliance">The id of the appliance or outside party, as in the matrix.</param>
/// <param name="Member">What tells it from another appliance of the same kind.</param>
/// <param name="Label">What the appliance or party is called.</param>
/// <param name="Name">The name as <see cref="DiagramHost.NameOf"/> gives it.</param>
/// <param name="Addresses">The addresses that are not in the name.</param>
/// <param name="IsVirtual">Whether it is a virtual address.</param>
/// <param name="IsMachine">Whether it is a host of the platform.</param>
internal sealed record DiagramFigure(
    DiagramArea Area, ValueList<PlacedScope> Scopes, string Appliance, string Member, string Label, string Name, string Addresses, bool IsVirtual, bool IsMachine)
{
    private const int NamedScopes = 3;

    /// <summary>The box that it is drawn in. All scopes of a kind are one box where the diagram is that coarse.</summary>
    public (DiagramArea Area, string Place) Box(DiagramDetail detail) =>
        (Area, detail == DiagramDetail.Kinds ? string.Join(' ', Kinds) : string.Join(' ', Scopes.Select(scope => scope.Path)));

    /// <summary>The node that it is drawn in: its appliance, or its whole box where scopes are collapsed.</summary>
    public (DiagramArea Area, string Place, string Member) Seat(DiagramDetail detail)
    {
        var (area, place) = Box(detail);
        return (area, place, area == DiagramArea.Outside || detail < DiagramDetail.Scopes ? Member : "");
    }

    /// <summary>The scopes as a text; many of them are counted.</summary>
    public string Place(DiagramDetail detail) => detail == DiagramDetail.Kinds ? string.Join(", ", Scopes.Select(scope => scope.Scope.Definition.Label).Distinct())
        : Scopes.Count <= NamedScopes ? string.Join(", ", Scopes.Select(scope => scope.Scope))
        : $"{Scopes[0].Scope} and {Scopes.Count - 1} more";

    private IEnumerable<string> Kinds => Scopes.Select(scope => scope.Scope.Definition.Id).Distinct();
}

using Abiquo.Sdk.Generator.Declarations;

namespace Abiquo.Sdk.Generator.Placements;

/// <summary>A placement and the option that is chosen.</summary>
internal sealed record ChosenPlace(PlacementDeclaration Placement, PlaceDeclaration Option)
{
    /// <summary>Whether it is the first option, which names do not mention.</summary>
    public bool IsUsual => ReferenceEquals(Option, Placement.Options[0]);
}

namespace Abiquo.Sdk.Resolution;

/// <summary>A scope and where in the environment it stands. Two scopes are the same only if they stand in the same place.</summary>
/// <param name="Path">The C# expression that leads to it, such as <c>Datacenters[0]</c>.</param>
/// <param name="Scope">The scope.</param>
public sealed record PlacedScope(string Path, Scope Scope)
{
    /// <summary>Whether something of one scope can reach something of the other: scopes of one kind are closed to each other.</summary>
    public static bool Reaches(PlacedScope? from, PlacedScope? to) =>
        from is null || to is null || from.Path == to.Path || from.Scope.Definition.Kind != to.Scope.Definition.Kind;
}

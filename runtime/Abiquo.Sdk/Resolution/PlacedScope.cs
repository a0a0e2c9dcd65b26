namespace Abiquo.Sdk.Resolution;

/// <summary>Represents a scope and its location in the environment. Two scopes are the same only if they have the same location.</summary>
/// <param name="Path">The C# expression that refers to it, such as <c>Datacenters[0]</c>.</param>
/// <param name="Scope">The scope.</param>
public sealed record PlacedScope(string Path, Scope Scope)
{
    /// <summary>
    /// Returns whether one scope is reachable from another. Different scopes of the same kind are isolated from each other.
    /// </summary>
    public static bool Reaches(PlacedScope? from, PlacedScope? to) =>
        from is null || to is null || from.Path == to.Path || from.Scope.Definition.Kind != to.Scope.Definition.Kind;
}

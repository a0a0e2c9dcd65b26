using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Resolution;

/// <summary>Represents an external system and its location in the environment.</summary>
/// <param name="Path">The C# expression that refers to it, such as <c>AdministratorNetworks</c>.</param>
/// <param name="Scope">The scope that it belongs to, or null if it serves the whole environment.</param>
/// <param name="Definition">The definition of the external system in the spec.</param>
/// <param name="Places">The names and addresses; empty if the environment gives none.</param>
public sealed record PlacedExternal(string Path, PlacedScope? Scope, ExternalDefinition Definition, IReadOnlyList<ExternalPlace> Places)
{
    /// <summary>Gets the value that says where the external system is, such as a share, or null if it is a member of its own.</summary>
    internal ValueMember? Value { get; init; }

    /// <summary>Gets a value indicating whether the external system is everybody, because the environment does not say who it is.</summary>
    public bool IsAnywhere => Definition.IsAnywhereByDefault && Places.Count == 0;
}

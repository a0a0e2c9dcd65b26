namespace Abiquo.Sdk.Specification;

/// <summary>Defines a kind of scope.</summary>
/// <param name="Id">The ID in the spec, which is also the name of the generated class.</param>
/// <param name="Label">The name to use in a sentence.</param>
/// <param name="Summary">What the scope is.</param>
public sealed record ScopeDefinition(string Id, string Label, string Summary)
{
    /// <summary>
    /// Gets the kind of scope: the ID, or the ID of the scope that this one extends. Appliances in two scopes of the same kind do not
    /// connect to each other.
    /// </summary>
    public string Kind { get; init; } = Id;

    /// <summary>Gets the sources that document this.</summary>
    public ValueList<Citation> Source { get; init; } = [];
}

/// <summary>Defines a value of a scope or an environment.</summary>
/// <param name="Id">The ID in the spec, which is also the name of the generated member.</param>
/// <param name="Label">The name to use in a sentence.</param>
/// <param name="UniqueBy">The ID of the constraint that requires the value to be unique, or empty if it may repeat.</param>
public sealed record ValueDefinition(string Id, string Label, string UniqueBy);

namespace Abiquo.Sdk.Specification;

/// <summary>What a topology spec says about one kind of scope.</summary>
/// <param name="Id">The name in the spec, and of the generated class.</param>
/// <param name="Label">What it is called in a sentence.</param>
/// <param name="Summary">What it is.</param>
public sealed record ScopeDefinition(string Id, string Label, string Summary)
{
    /// <summary>The kind of scope: the id, or that of the scope which this one adds to. Appliances of two scopes of one kind do not connect to each other.</summary>
    public string Kind { get; init; } = Id;

    /// <summary>Where this is documented.</summary>
    public ValueList<Citation> Source { get; init; } = [];
}

/// <summary>What a topology spec says about one value of a scope.</summary>
/// <param name="Id">The name in the spec, and of the generated member.</param>
/// <param name="Label">What it is called in a sentence.</param>
/// <param name="UniqueBy">The id of the constraint that wants it different in every scope, or empty where it may repeat.</param>
public sealed record ValueDefinition(string Id, string Label, string UniqueBy);

namespace Abiquo.Sdk.Specification;

/// <summary>What a topology spec says about one kind of environment.</summary>
/// <param name="Id">The name in the spec, and of the generated class.</param>
/// <param name="Label">What it is called in a sentence.</param>
/// <param name="Summary">What it is.</param>
public sealed record EnvironmentDefinition(string Id, string Label, string Summary)
{
    /// <summary>Where this is documented.</summary>
    public ValueList<Citation> Source { get; init; } = [];
}

namespace Abiquo.Sdk.Specification;

/// <summary>A program that runs on an appliance.</summary>
/// <param name="Id">The name in the spec.</param>
/// <param name="Label">The usual name.</param>
/// <param name="Summary">What it does.</param>
public sealed record ComponentDefinition(string Id, string Label, string Summary)
{
    /// <summary>Where this is documented.</summary>
    public ValueList<Citation> Source { get; init; } = [];
}

namespace Abiquo.Sdk.Specification;

/// <summary>Defines a network on which hosts may have addresses of their own, such as one for storage.</summary>
/// <param name="Id">The ID in the spec, which is also the name of the generated member.</param>
/// <param name="Label">The name to use in a sentence.</param>
/// <param name="Summary">What the network is for.</param>
public sealed record NetworkDefinition(string Id, string Label, string Summary)
{
    /// <summary>Gets the sources that document this.</summary>
    public ValueList<Citation> Source { get; init; } = [];
}

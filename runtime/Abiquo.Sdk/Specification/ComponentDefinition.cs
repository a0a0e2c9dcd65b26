namespace Abiquo.Sdk.Specification;

/// <summary>Defines a component: a program that runs on an appliance.</summary>
/// <param name="Id">The ID in the spec.</param>
/// <param name="Label">The usual name of the program.</param>
/// <param name="Summary">What the program does.</param>
public sealed record ComponentDefinition(string Id, string Label, string Summary)
{
    /// <summary>Gets the sources that document this.</summary>
    public ValueList<Citation> Source { get; init; } = [];
}

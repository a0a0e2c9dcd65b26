namespace Abiquo.Sdk.Specification;

/// <summary>What a topology spec says about one kind of environment.</summary>
/// <param name="Id">The name in the spec, and of the generated class.</param>
/// <param name="Label">What it is called in a sentence.</param>
/// <param name="Summary">What it is.</param>
public sealed record EnvironmentDefinition(string Id, string Label, string Summary)
{
    /// <summary>The members that stand for each other.</summary>
    public ValueList<Choice> Choices { get; init; } = [];

    /// <summary>The names of the members in the order in which changes reach them; those that it does not name come last.</summary>
    public ValueList<string> Rollout { get; init; } = [];

    /// <summary>Where this is documented.</summary>
    public ValueList<Citation> Source { get; init; } = [];
}

/// <summary>Members of an environment that stand for each other: all members of exactly one option are there, and none of the others.</summary>
/// <param name="Text">What the choice is about.</param>
/// <param name="Options">The names of the members of each option.</param>
public sealed record Choice(string Text, ValueList<ValueList<string>> Options);

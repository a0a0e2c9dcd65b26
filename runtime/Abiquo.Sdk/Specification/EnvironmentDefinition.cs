namespace Abiquo.Sdk.Specification;

/// <summary>Defines a kind of environment.</summary>
/// <param name="Id">The ID in the spec, which is also the name of the generated class.</param>
/// <param name="Label">The name to use in a sentence.</param>
/// <param name="Summary">What the environment is.</param>
public sealed record EnvironmentDefinition(string Id, string Label, string Summary)
{
    /// <summary>Gets the kind of environment: the ID, or the ID of the environment that this one extends.</summary>
    public string Kind { get; init; } = Id;

    /// <summary>Gets the choices between alternative members.</summary>
    public ValueList<Choice> Choices { get; init; } = [];

    /// <summary>Gets the names of the members in rollout order; members that are not listed come last.</summary>
    public ValueList<string> Rollout { get; init; } = [];

    /// <summary>
    /// Gets the version of the platform that every such environment is of, or an empty string if an environment says it, or the spec
    /// declares no versions.
    /// </summary>
    public string Version { get; init; } = "";

    /// <summary>Gets the sources that document this.</summary>
    public ValueList<Citation> Source { get; init; } = [];
}

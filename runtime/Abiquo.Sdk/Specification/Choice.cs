namespace Abiquo.Sdk.Specification;

/// <summary>
/// Represents a choice between alternative members of an environment: all members of exactly one option are set, and no others.
/// </summary>
/// <param name="Text">What the choice is about.</param>
/// <param name="Options">The options, of which each version of the platform may have others.</param>
public sealed record Choice(string Text, ValueList<ChoiceOption> Options);

/// <summary>Represents an option of a choice: members that are set together.</summary>
/// <param name="Members">The names of the members.</param>
public sealed record ChoiceOption(ValueList<string> Members)
{
    /// <summary>Gets the versions that have the option and all its members, or null if all have.</summary>
    public VersionRange? Versions { get; init; }
}

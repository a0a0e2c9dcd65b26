namespace Abiquo.Sdk.Specification;

/// <summary>A sentence of the vendor that every environment must fulfil.</summary>
/// <param name="Id">The id, by which findings cite it.</param>
/// <param name="Text">The sentence.</param>
/// <param name="HeldBy">Who sees to it.</param>
public sealed record Constraint(string Id, string Text, Enforcement HeldBy)
{
    /// <summary>The id of a role: where several hosts have it, or several scopes share one, they need a rule. Empty where nothing is needed.</summary>
    public string WhenSeveral { get; init; } = "";

    /// <summary>The id of the rule that they need.</summary>
    public string Needs { get; init; } = "";

    /// <summary>The id of a role whose hosts differ in the first label of their names, or empty.</summary>
    public string DistinctNames { get; init; } = "";

    /// <summary>Where this is documented.</summary>
    public ValueList<Citation> Source { get; init; } = [];
}

/// <summary>Who sees to it that a constraint is fulfilled.</summary>
public enum Enforcement
{
    /// <summary>The compiler: a program that breaks it is not C#.</summary>
    Type,

    /// <summary>The value has no place of its own: it is derived from where it is set once.</summary>
    Derivation,

    /// <summary>Validation, when the program runs.</summary>
    Validation,

    /// <summary>Only the operator can: it is a fact of the network.</summary>
    Operator,
}

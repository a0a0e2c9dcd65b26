using Abiquo.Sdk.Resolution;

namespace Abiquo.Sdk.Specification;

/// <summary>Represents a requirement of the vendor that every environment has to meet.</summary>
/// <param name="Id">The ID that findings cite.</param>
/// <param name="Text">The requirement, as a sentence.</param>
/// <param name="HeldBy">What enforces the constraint.</param>
public sealed record Constraint(string Id, string Text, Enforcement HeldBy)
{
    /// <summary>Gets what has to hold for the constraint to apply, or null. Seen from each appliance that it is about.</summary>
    public Condition? When { get; init; }

    /// <summary>Gets the ID of a rule by which each appliance with its source role needs a connection, or an empty string.</summary>
    public string Needs { get; init; } = "";

    /// <summary>Gets the ID of a role whose hosts must differ in the first label of their names, or an empty string.</summary>
    public string DistinctNames { get; init; } = "";

    /// <summary>Gets the ID of a role whose appliances are advised against what the condition says, or an empty string.</summary>
    public string Against { get; init; } = "";

    /// <summary>Gets the sources that document this.</summary>
    public ValueList<Citation> Source { get; init; } = [];
}

/// <summary>Specifies what enforces a constraint.</summary>
public enum Enforcement
{
    /// <summary>The compiler: a program that violates the constraint does not compile.</summary>
    Type,

    /// <summary>Derivation: the value is derived from a single setting, so it cannot be inconsistent.</summary>
    Derivation,

    /// <summary>Validation at run time.</summary>
    Validation,

    /// <summary>The operator: the constraint is about the network, which a program cannot check.</summary>
    Operator,

    /// <summary>Nobody: it is a recommendation (<see cref="EnvironmentValidation.Advise(Deployment)"/>).</summary>
    Advice,
}

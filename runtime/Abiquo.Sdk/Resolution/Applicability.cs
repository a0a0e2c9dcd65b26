using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Resolution;

/// <summary>
/// Decides which parts of the spec apply in an environment: those that its version has and whose condition holds. It is asked wherever a
/// part of the spec is put to use, so that all artefacts agree.
/// </summary>
internal sealed class Applicability(TopologySpec spec, Inventory inventory, ChosenVersion version)
{
    private readonly ConditionCheck _conditions = new(inventory, version);

    /// <summary>Gets the version of the environment.</summary>
    public ChosenVersion Version => version;

    /// <summary>Returns whether a condition holds, seen from an appliance. What has none applies everywhere.</summary>
    public bool Holds(Condition? condition, PlacedAppliance from) => condition is null || _conditions.Holds(condition, from);

    /// <summary>Returns whether a property is written to the file of an appliance.</summary>
    public bool Has(PropertyDefinition property, PlacedAppliance placed) =>
        version.Has(property.Versions) && Holds(property.When, placed);

    /// <summary>Returns whether the installer of an appliance asks for a parameter.</summary>
    public bool Has(ParameterDefinition parameter, PlacedAppliance placed) =>
        version.Has(parameter.Versions) && Holds(parameter.When, placed);

    /// <summary>
    /// Returns why a rule makes no connection, as what follows its name in a sentence, or null if it may make some.
    /// </summary>
    /// <param name="rule">The rule.</param>
    /// <param name="seenFrom">The appliances from which its condition is seen.</param>
    public string? WhyNot(Rule rule, IEnumerable<PlacedAppliance> seenFrom) => version.WhyNot(rule.Versions)
        ?? (rule.When is { } when && !seenFrom.Any(placed => Holds(when, placed))
            ? $"applies only where {ConditionText.Of(when, spec)}"
            : null);
}

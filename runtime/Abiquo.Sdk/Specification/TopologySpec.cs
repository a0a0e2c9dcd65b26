namespace Abiquo.Sdk.Specification;

/// <summary>A topology spec: a vendor's rules as data. The generator turns the JSON file into one of these.</summary>
/// <param name="Name">The name of the platform.</param>
/// <param name="Summary">What it is.</param>
public sealed record TopologySpec(string Name, string Summary)
{
    /// <summary>The documents that the spec cites.</summary>
    public ValueList<Source> Sources { get; init; } = [];

    /// <summary>The programs that run on the appliances.</summary>
    public ValueList<ComponentDefinition> Components { get; init; } = [];

    /// <summary>The roles that rules speak of.</summary>
    public ValueList<RoleDefinition> Roles { get; init; } = [];

    /// <summary>The appliances.</summary>
    public ValueList<ApplianceDefinition> Appliances { get; init; } = [];

    /// <summary>The parties outside the platform.</summary>
    public ValueList<ExternalDefinition> Externals { get; init; } = [];

    /// <summary>The connections, in the order in which reports list them.</summary>
    public ValueList<Rule> Rules { get; init; } = [];

    /// <summary>The kinds of scope.</summary>
    public ValueList<ScopeDefinition> Scopes { get; init; } = [];

    /// <summary>The kinds of environment.</summary>
    public ValueList<EnvironmentDefinition> Environments { get; init; } = [];

    /// <summary>What every environment must fulfil.</summary>
    public ValueList<Constraint> Constraints { get; init; } = [];

    /// <summary>The outside party with this id.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public ExternalDefinition External(string id) => Externals.FirstOrDefault(external => external.Id == id)
        ?? throw new ArgumentException($"{Name} has no outside party '{id}'.", nameof(id));

    /// <summary>The rule that allows a link, or null where the vendor forbids it.</summary>
    public Rule? RuleFor(ApplianceDefinition source, EndpointDefinition target) =>
        Rules.FirstOrDefault(rule => !rule.IsPeer && rule.Opens(target) && rule.Admits(source));

    /// <summary>The one sentence with which the run refuses a link; null for a link that a rule allows.</summary>
    internal string? Refusal(Appliance source, Endpoint target) =>
        RuleFor(source.Definition, target.Definition) is null ? $"no rule of {Name} lets {source.Definition.Id} connect to {target}" : null;
}

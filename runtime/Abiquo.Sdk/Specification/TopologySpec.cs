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

    /// <summary>The rule that allows a link: the first of those that do, or null where the vendor forbids it.</summary>
    /// <param name="source">The kind of appliance that connects.</param>
    /// <param name="target">The kind of appliance that listens.</param>
    /// <param name="endpoint">What it listens on.</param>
    public Rule? RuleFor(ApplianceDefinition source, ApplianceDefinition target, EndpointDefinition endpoint) =>
        this.RulesFor(source, target, endpoint).FirstOrDefault();
}

namespace Abiquo.Sdk.Specification;

/// <summary>
/// Represents a topology spec: a vendor's rules as data. The generator turns the JSON file into an instance of this class.
/// </summary>
/// <param name="Name">The name of the platform.</param>
/// <param name="Summary">What the platform is.</param>
public sealed record TopologySpec(string Name, string Summary)
{
    /// <summary>Gets the documents that the spec cites.</summary>
    public ValueList<Source> Sources { get; init; } = [];

    /// <summary>Gets the programs that run on the appliances.</summary>
    public ValueList<ComponentDefinition> Components { get; init; } = [];

    /// <summary>Gets the roles that rules refer to.</summary>
    public ValueList<RoleDefinition> Roles { get; init; } = [];

    /// <summary>Gets the kinds of appliance.</summary>
    public ValueList<ApplianceDefinition> Appliances { get; init; } = [];

    /// <summary>Gets the external systems.</summary>
    public ValueList<ExternalDefinition> Externals { get; init; } = [];

    /// <summary>Gets the rules, in the order in which reports list them.</summary>
    public ValueList<Rule> Rules { get; init; } = [];

    /// <summary>Gets the kinds of scope.</summary>
    public ValueList<ScopeDefinition> Scopes { get; init; } = [];

    /// <summary>Gets the kinds of environment.</summary>
    public ValueList<EnvironmentDefinition> Environments { get; init; } = [];

    /// <summary>Gets the constraints that every environment has to meet.</summary>
    public ValueList<Constraint> Constraints { get; init; } = [];

    /// <summary>Gets the versions of the platform that the spec describes, oldest first; empty if it does not tell them apart.</summary>
    public ValueList<string> Versions { get; init; } = [];

    /// <summary>Gets the networks on which hosts may have addresses of their own.</summary>
    public ValueList<NetworkDefinition> Networks { get; init; } = [];

    /// <summary>Returns the external system with this ID.</summary>
    /// <exception cref="ArgumentException">The spec has no such external system.</exception>
    public ExternalDefinition External(string id) => Externals.FirstOrDefault(external => external.Id == id)
        ?? throw new ArgumentException($"{Name} has no external system '{id}'.", nameof(id));

    /// <summary>Returns the network with this ID.</summary>
    /// <exception cref="ArgumentException">The spec has no such network.</exception>
    public NetworkDefinition Network(string id) => Networks.FirstOrDefault(network => network.Id == id)
        ?? throw new ArgumentException($"{Name} has no network '{id}'.", nameof(id));

    /// <summary>Returns the first rule that allows a link, or null if the vendor forbids it.</summary>
    /// <param name="source">The kind of appliance that opens the connection.</param>
    /// <param name="target">The kind of appliance that accepts the connection.</param>
    /// <param name="endpoint">The endpoint of <paramref name="target"/>.</param>
    public Rule? RuleFor(ApplianceDefinition source, ApplianceDefinition target, EndpointDefinition endpoint) =>
        this.RulesFor(source, target, endpoint).FirstOrDefault();
}

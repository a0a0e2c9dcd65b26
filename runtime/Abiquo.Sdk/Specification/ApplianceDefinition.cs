namespace Abiquo.Sdk.Specification;

/// <summary>What a topology spec says about one kind of appliance.</summary>
/// <param name="Id">The name in the spec, and of the generated class.</param>
/// <param name="Label">The vendor's name.</param>
/// <param name="Summary">What it is for.</param>
public sealed record ApplianceDefinition(string Id, string Label, string Summary)
{
    /// <summary>The ids of the roles that it has.</summary>
    public ValueList<string> Roles { get; init; } = [];

    /// <summary>The ids of the components that run on it.</summary>
    public ValueList<string> Components { get; init; } = [];

    /// <summary>How many hosts it may have.</summary>
    public NodeCounts Nodes { get; init; } = NodeCounts.Any;

    /// <summary>The machine that the vendor asks for, or null where the vendor publishes no figures.</summary>
    public InstallRequirements? Requirements { get; init; }

    /// <summary>What the installer asks for.</summary>
    public ValueList<ParameterDefinition> Parameters { get; init; } = [];

    /// <summary>What can be connected to.</summary>
    public ValueList<EndpointDefinition> Endpoints { get; init; } = [];

    /// <summary>Where this is documented.</summary>
    public ValueList<Citation> Source { get; init; } = [];

    /// <summary>The endpoint with this id.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public EndpointDefinition Endpoint(string id) => Endpoints.FirstOrDefault(endpoint => endpoint.Id == id)
        ?? throw new ArgumentException($"{Id} has no endpoint '{id}'.", nameof(id));
}

namespace Abiquo.Sdk.Specification;

/// <summary>Defines a kind of appliance.</summary>
/// <param name="Id">The ID in the spec, which is also the name of the generated class.</param>
/// <param name="Label">The vendor's name for the appliance.</param>
/// <param name="Summary">What the appliance is for.</param>
public sealed record ApplianceDefinition(string Id, string Label, string Summary)
{
    /// <summary>
    /// Gets the kind of appliance: the ID, or the ID of the appliance that this one is with the roles that a placement puts there.
    /// </summary>
    public string Kind { get; init; } = Id;

    /// <summary>Gets the IDs of the roles of the appliance.</summary>
    public ValueList<string> Roles { get; init; } = [];

    /// <summary>Gets the IDs of the components that run on the appliance.</summary>
    public ValueList<string> Components { get; init; } = [];

    /// <summary>Gets the numbers of hosts that the appliance may have.</summary>
    public NodeCounts Nodes { get; init; } = NodeCounts.Any;

    /// <summary>Gets the vendor's hardware requirements, or null if the vendor does not publish any.</summary>
    public InstallRequirements? Requirements { get; init; }

    /// <summary>Gets the parameters that the installer asks for.</summary>
    public ValueList<ParameterDefinition> Parameters { get; init; } = [];

    /// <summary>Gets the endpoints that other hosts can connect to.</summary>
    public ValueList<EndpointDefinition> Endpoints { get; init; } = [];

    /// <summary>Gets the sources that document this.</summary>
    public ValueList<Citation> Source { get; init; } = [];

    /// <summary>Returns the endpoint with this ID.</summary>
    /// <exception cref="ArgumentException">The appliance has no such endpoint.</exception>
    public EndpointDefinition Endpoint(string id) => Endpoints.FirstOrDefault(endpoint => endpoint.Id == id)
        ?? throw new ArgumentException($"{Id} has no endpoint '{id}'.", nameof(id));
}

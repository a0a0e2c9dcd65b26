namespace Abiquo.Sdk.Specification;

/// <summary>What an appliance or an outside party does. Rules speak of roles, so that one rule serves every appliance that has the role.</summary>
/// <param name="Id">The name in the spec.</param>
/// <param name="Label">The vendor's name.</param>
/// <param name="Summary">What it does.</param>
public sealed record RoleDefinition(string Id, string Label, string Summary)
{
    /// <summary>The endpoints that it brings to whoever has it.</summary>
    public ValueList<EndpointDefinition> Endpoints { get; init; } = [];

    /// <summary>Whether it may run on several hosts.</summary>
    public bool ScalesOut { get; init; }

    /// <summary>Whether a balancer spreads clients over these hosts.</summary>
    public bool IsBalanced { get; init; }

    /// <summary>The file of properties that its programs read, or null where none is known.</summary>
    public PropertiesDefinition? Properties { get; init; }

    /// <summary>Where this is documented.</summary>
    public ValueList<Citation> Source { get; init; } = [];
}

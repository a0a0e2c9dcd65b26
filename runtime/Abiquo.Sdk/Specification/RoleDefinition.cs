namespace Abiquo.Sdk.Specification;

/// <summary>
/// Defines a role of an appliance or external system. Rules refer to roles, so that one rule applies to every appliance with the
/// role.
/// </summary>
/// <param name="Id">The ID in the spec.</param>
/// <param name="Label">The vendor's name for the role.</param>
/// <param name="Summary">What the role does.</param>
public sealed record RoleDefinition(string Id, string Label, string Summary)
{
    /// <summary>Gets the endpoints of every appliance or external system with the role.</summary>
    public ValueList<EndpointDefinition> Endpoints { get; init; } = [];

    /// <summary>Gets a value indicating whether the role may run on several hosts.</summary>
    public bool ScalesOut { get; init; }

    /// <summary>Gets a value indicating whether a balancer distributes clients among the hosts.</summary>
    public bool IsBalanced { get; init; }

    /// <summary>Gets the configuration files that the programs of the role read, as far as they are known.</summary>
    public ValueList<PropertiesDefinition> Properties { get; init; } = [];

    /// <summary>Gets the accounts by which the programs of the role log in to databases.</summary>
    public ValueList<AccountDefinition> Accounts { get; init; } = [];

    /// <summary>Gets the sources that document this.</summary>
    public ValueList<Citation> Source { get; init; } = [];
}

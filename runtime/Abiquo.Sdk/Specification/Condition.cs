namespace Abiquo.Sdk.Specification;

/// <summary>
/// Represents what has to hold in an environment for a part of its spec to apply: everything that is given here. It is seen from an
/// appliance, which has the roles itself, or else reaches what has them.
/// </summary>
public sealed record Condition
{
    /// <summary>Gets the ID of a role that an appliance, or an external system that is given, has to have; or an empty string.</summary>
    public string Present { get; init; } = "";

    /// <summary>
    /// Gets the ID of a role that more than one host has to have, or one host that several scopes share; or an empty string.
    /// </summary>
    public string Several { get; init; } = "";

    /// <summary>Gets the ID of a role: the nearest appliance with it has to have a virtual address. Or an empty string.</summary>
    public string VirtualAddress { get; init; } = "";

    /// <summary>
    /// Gets a role and its endpoint, such as <c>Role.Endpoint</c>: that of the nearest appliance with the role has to use TLS. Or an empty
    /// string.
    /// </summary>
    public string Tls { get; init; } = "";

    /// <summary>Gets a condition that must not hold, or null.</summary>
    public Condition? Not { get; init; }
}

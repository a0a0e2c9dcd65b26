using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk;

/// <summary>Represents a member of an environment or a scope, under the name of the C# property.</summary>
/// <param name="Name">The name of the C# member.</param>
public abstract record Member(string Name)
{
    /// <summary>Gets the versions of the platform that have the member, or null if all have it.</summary>
    public VersionRange? Versions { get; init; }
}

/// <summary>Represents an appliance, or null for an optional one that is not set.</summary>
/// <param name="Name">The name of the C# member.</param>
/// <param name="Appliance">The appliance.</param>
/// <param name="IsRequired">Whether the member has to be set.</param>
public sealed record ApplianceMember(string Name, Appliance? Appliance, bool IsRequired) : Member(Name)
{
    /// <summary>Gets a value indicating whether several scopes may share the appliance.</summary>
    public bool IsShareable { get; init; }

    /// <summary>
    /// Gets the numbers of hosts that the appliance may have in this environment, or empty if there are no further limits.
    /// </summary>
    public ValueList<int> Counts { get; init; } = [];

    /// <summary>
    /// Gets the names of the members of the same scope or environment on whose hosts the appliance may be, so that one machine runs both.
    /// </summary>
    public ValueList<string> Besides { get; init; } = [];
}

/// <summary>Represents the scopes of one kind, such as the datacenters.</summary>
public sealed record ScopeMember(string Name, IReadOnlyList<Scope>? Scopes) : Member(Name);

/// <summary>Represents a value of a scope or an environment.</summary>
/// <param name="Name">The name of the C# member.</param>
/// <param name="Definition">The definition of the value in the spec.</param>
/// <param name="Text">The value in its normalized form, so that equal values have equal text.</param>
/// <param name="IsReachable">Whether other hosts can reach what the value refers to, unlike a share on localhost.</param>
public sealed record ValueMember(string Name, ValueDefinition Definition, string Text, bool IsReachable) : Member(Name);

/// <summary>Represents an external system, such as the DNS servers.</summary>
/// <param name="Name">The name of the C# member.</param>
/// <param name="Definition">The definition of the external system in the spec.</param>
/// <param name="Places">The locations; if there are none, its rules do not apply.</param>
public sealed record ExternalMember(string Name, ExternalDefinition Definition, IReadOnlyList<ExternalPlace>? Places) : Member(Name);

/// <summary>Represents a network with the ranges of its addresses.</summary>
/// <param name="Name">The name of the C# member.</param>
/// <param name="Definition">The definition of the network in the spec.</param>
/// <param name="Segment">The ranges and the interface; without ranges, the network does not exist here.</param>
public sealed record NetworkMember(string Name, NetworkDefinition Definition, NetworkSegment? Segment) : Member(Name);

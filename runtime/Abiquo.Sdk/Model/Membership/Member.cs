using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk;

/// <summary>Something that an environment or a scope is made of, under the name by which the program sets it.</summary>
/// <param name="Name">The name of the C# member.</param>
public abstract record Member(string Name);

/// <summary>An appliance, or null where an optional one is left out.</summary>
/// <param name="Name">The name of the C# member.</param>
/// <param name="Appliance">The appliance.</param>
/// <param name="IsRequired">Whether it has to be set.</param>
public sealed record ApplianceMember(string Name, Appliance? Appliance, bool IsRequired) : Member(Name)
{
    /// <summary>Whether several scopes may hold the same appliance.</summary>
    public bool IsShareable { get; init; }

    /// <summary>The numbers of hosts that it may have here; empty for any that it may have anywhere.</summary>
    public ValueList<int> Counts { get; init; } = [];
}

/// <summary>Scopes of one kind, such as the datacenters.</summary>
public sealed record ScopeMember(string Name, IReadOnlyList<Scope>? Scopes) : Member(Name);

/// <summary>A value of a scope.</summary>
/// <param name="Name">The name of the C# member.</param>
/// <param name="Definition">What the spec says about the value.</param>
/// <param name="Text">The value, normalised, so that equal texts mean equal values.</param>
/// <param name="IsReachable">Whether other machines can reach what the value names; a share on localhost is out of their reach.</param>
public sealed record ValueMember(string Name, ValueDefinition Definition, string Text, bool IsReachable) : Member(Name);

/// <summary>Something outside the platform that takes part in connections, such as the DNS servers.</summary>
/// <param name="Name">The name of the C# member.</param>
/// <param name="Definition">What the spec says about it.</param>
/// <param name="Places">Where it is; none switches its rules off.</param>
public sealed record ExternalMember(string Name, ExternalDefinition Definition, IReadOnlyList<ExternalPlace>? Places) : Member(Name);

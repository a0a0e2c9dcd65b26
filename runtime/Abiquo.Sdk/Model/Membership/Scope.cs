using System.Diagnostics;
using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk;

/// <summary>
/// Represents a part of an environment with its own appliances, such as a datacenter. Appliances in two scopes of the same kind do
/// not connect to each other. Its subclasses are generated from the topology spec.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public abstract record Scope
{
    /// <summary>Gets the definition of this kind of scope in the spec.</summary>
    public abstract ScopeDefinition Definition { get; }

    /// <summary>Gets the members of the scope.</summary>
    public abstract IEnumerable<Member> Members { get; }

    /// <summary>Returns the kind of scope and its first value, which identifies it.</summary>
    public sealed override string ToString() => $"{Definition.Label} {Members.OfType<ValueMember>().FirstOrDefault()?.Text}".TrimEnd();
}

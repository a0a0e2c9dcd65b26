using System.Diagnostics;
using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk;

/// <summary>
/// A part of an environment with appliances of its own, such as a datacenter. Appliances of two scopes of one kind do not
/// connect to each other. Its subclasses are generated from the topology spec.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public abstract record Scope
{
    /// <summary>What the spec says about scopes of this kind.</summary>
    public abstract ScopeDefinition Definition { get; }

    /// <summary>What this scope is made of.</summary>
    public abstract IEnumerable<Member> Members { get; }

    /// <summary>The kind of scope and its first value, by which it is known.</summary>
    public sealed override string ToString() => $"{Definition.Label} {Members.OfType<ValueMember>().FirstOrDefault()?.Text}".TrimEnd();
}

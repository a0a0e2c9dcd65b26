using System.Diagnostics;
using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk;

/// <summary>
/// A whole deployment as one immutable value. Its subclasses, one for each kind of environment that the vendor describes, are
/// generated from the topology spec.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public abstract record TopologyEnvironment
{
    /// <summary>
    /// The links between appliances. Left out, they are all links that the spec allows between the appliances that are present.
    /// Given, they are exactly these; connections with what is outside the platform (users, template repositories,
    /// administrators, name and time servers) always follow from the spec.
    /// </summary>
    public ValueList<Link>? Links { get; init; }

    /// <summary>Which of the vendor's rules become connections, where <see cref="Links"/> does not list them.</summary>
    public LinkPolicy LinkPolicy { get; init; }

    /// <summary>The spec that this environment follows.</summary>
    public abstract TopologySpec Spec { get; }

    /// <summary>What the spec says about environments of this kind.</summary>
    public abstract EnvironmentDefinition Definition { get; }

    /// <summary>What this environment is made of.</summary>
    public abstract IEnumerable<Member> Members { get; }

    /// <summary>The kind of environment.</summary>
    public sealed override string ToString() => Definition.Label;
}

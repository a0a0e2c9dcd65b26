using System.ComponentModel;
using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Shapes;

/// <summary>Describes a generated scope class. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ScopeShape : ContainerShape
{
    private readonly Func<ScopeShape, MemberValues, object> _create;

    /// <summary>Initializes a new instance of the <see cref="ScopeShape"/> class.</summary>
    /// <param name="type">The class.</param>
    /// <param name="definition">Its definition in the spec.</param>
    /// <param name="spec">Returns its spec.</param>
    /// <param name="create">Creates a scope.</param>
    /// <param name="members">Returns the members that the class declares.</param>
    /// <param name="basis">The class that it extends.</param>
    public ScopeShape(
        Type type,
        ScopeDefinition definition,
        Func<SpecShape> spec,
        Func<ScopeShape, MemberValues, object> create,
        Func<IReadOnlyList<MemberShape>> members,
        ScopeShape? basis = null)
        : base(type, spec, members, basis) => (Definition, _create) = (definition, create);

    /// <summary>Gets the definition of the scope in the spec.</summary>
    internal ScopeDefinition Definition { get; }

    /// <inheritdoc/>
    internal override string Id => Definition.Id;

    /// <inheritdoc/>
    internal override string Label => Definition.Label;

    /// <inheritdoc/>
    internal override string Summary => Definition.Summary;

    /// <inheritdoc/>
    internal override object Create(IReadOnlyDictionary<string, object> values) => _create(this, new(values));
}

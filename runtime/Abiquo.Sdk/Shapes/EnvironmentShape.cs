using System.ComponentModel;
using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Shapes;

/// <summary>Describes a generated environment class. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class EnvironmentShape : ContainerShape
{
    /// <summary>The name of the C# property that says the version of the platform.</summary>
    internal const string VersionMember = "Version";

    private readonly Func<EnvironmentShape, MemberValues, object> _create;

    /// <summary>Initializes a new instance of the <see cref="EnvironmentShape"/> class.</summary>
    /// <param name="type">The class.</param>
    /// <param name="definition">Its definition in the spec.</param>
    /// <param name="spec">Returns its spec.</param>
    /// <param name="create">Creates an environment.</param>
    /// <param name="members">Returns the members that the class declares.</param>
    /// <param name="basis">The class that it extends.</param>
    /// <param name="version">The member that says the version of the platform, or null if the class itself declares none.</param>
    public EnvironmentShape(
        Type type,
        EnvironmentDefinition definition,
        Func<SpecShape> spec,
        Func<EnvironmentShape, MemberValues, object> create,
        Func<IReadOnlyList<MemberShape>> members,
        EnvironmentShape? basis = null,
        VersionShape? version = null)
        : base(type, spec, members, basis) => (Definition, _create, Version) = (definition, create, version ?? basis?.Version);

    /// <summary>Gets the definition of the environment in the spec.</summary>
    internal EnvironmentDefinition Definition { get; }

    /// <summary>Gets the member that says the version of the platform, or null if there is none.</summary>
    internal VersionShape? Version { get; }

    /// <inheritdoc/>
    internal override string Id => Definition.Id;

    /// <inheritdoc/>
    internal override string Label => Definition.Label;

    /// <inheritdoc/>
    internal override string Summary => Definition.Summary;

    /// <inheritdoc/>
    internal override object Create(IReadOnlyDictionary<string, object> values) => _create(this, new(values));
}

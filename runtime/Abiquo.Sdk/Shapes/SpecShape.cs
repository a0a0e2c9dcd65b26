using System.ComponentModel;
using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Shapes;

/// <summary>
/// Describes a generated topology spec: its tables, their fingerprint and its classes. For generated code. The fingerprint is a constant of
/// the generated code, so tables that differ from those that the generator wrote are recognized.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class SpecShape
{
    private readonly string _fingerprint;
    private readonly Lazy<IReadOnlyList<Shape>> _classes;
    private readonly Lazy<HashSet<Shape>> _set;

    /// <summary>Initializes a new instance of the <see cref="SpecShape"/> class.</summary>
    /// <param name="topology">The class that holds the spec.</param>
    /// <param name="spec">The spec.</param>
    /// <param name="fingerprint">The fingerprint of its tables.</param>
    /// <param name="classes">Returns its appliances, scopes and environments, each in the order of the spec.</param>
    /// <param name="basis">The spec that it extends.</param>
    public SpecShape(Type topology, TopologySpec spec, string fingerprint, Func<IReadOnlyList<Shape>> classes, SpecShape? basis = null)
    {
        (Topology, Spec, Basis, _fingerprint) = (topology, spec, basis, fingerprint);

        // A copy, so that what is asked for later is what was compared.
        _classes = new(() => [.. classes()]);
        _set = new(() => [.. Classes]);
        ShapeRegistry.Add(topology, this);
    }

    /// <summary>Gets the class that holds the spec.</summary>
    internal Type Topology { get; }

    /// <summary>Gets the spec.</summary>
    internal TopologySpec Spec { get; }

    /// <summary>Gets the spec that this one extends, or null.</summary>
    internal SpecShape? Basis { get; }

    /// <summary>Gets the classes of the spec without those of the spec that it extends.</summary>
    internal IReadOnlyList<Shape> Classes => _classes.Value;

    /// <summary>Returns whether a class is one of the spec or of the spec that it extends.</summary>
    internal bool Has(Shape shape) => shape.Spec == this ? _set.Value.Contains(shape) : Basis?.Has(shape) == true;

    /// <summary>Returns the scope classes of a list and those that extend them, in the order of their names.</summary>
    internal IReadOnlyList<ScopeShape> KindsOf(ScopesMemberShape list) =>
    [
        .. list.Kinds,
        .. AllClasses.OfType<ScopeShape>()
            .Where(kind => !list.Kinds.Contains(kind) && list.Admits(kind))
            .OrderBy(kind => kind.Type.Name, StringComparer.Ordinal),
    ];

    /// <summary>Returns the environment class with this id, of the spec or of the spec that it extends; or null.</summary>
    internal EnvironmentShape? EnvironmentOf(string id) => AllClasses.OfType<EnvironmentShape>().LastOrDefault(shape => shape.Id == id);

    /// <summary>Returns whether the tables of the spec, and those of the spec that it extends, are as the generator wrote them.</summary>
    internal bool IsUnaltered() => Basis?.IsUnaltered() != false
        && ReferenceEquals(ShapeRegistry.Find(Topology), this)
        && SpecListing.Fingerprint(this) == _fingerprint;

    private IEnumerable<Shape> AllClasses => Basis is null ? Classes : Basis.AllClasses.Concat(Classes);
}

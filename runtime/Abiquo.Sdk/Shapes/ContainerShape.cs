using System.ComponentModel;

namespace Abiquo.Sdk.Shapes;

/// <summary>Describes a generated scope or environment class. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ContainerShape : Shape
{
    private readonly Lazy<IReadOnlyList<MemberShape>> _own;
    private readonly Lazy<IReadOnlyList<MemberShape>> _all;

    private protected ContainerShape(
        Type type,
        Func<SpecShape> spec,
        Func<IReadOnlyList<MemberShape>> members,
        ContainerShape? basis)
        : base(type, spec, basis)
    {
        // Later, because a scope may hold scopes of its own class.
        _own = new(() => [.. members()]);
        _all = new(() => basis is null ? _own.Value : [.. basis.Members, .. _own.Value]);
    }

    /// <summary>Gets the ID in the spec.</summary>
    internal abstract string Id { get; }

    /// <summary>Gets the name to use in a sentence.</summary>
    internal abstract string Label { get; }

    /// <summary>Gets what the scope or environment is.</summary>
    internal abstract string Summary { get; }

    /// <summary>Gets the members that the class itself declares.</summary>
    internal IReadOnlyList<MemberShape> OwnMembers => _own.Value;

    /// <summary>Gets all members in the order of the spec.</summary>
    internal IReadOnlyList<MemberShape> Members => _all.Value;

    /// <summary>
    /// Gets the members that a program sets. An external system whose location is given by a value is represented by that value.
    /// </summary>
    internal IEnumerable<MemberShape> Properties => Members.Where(member => member is not ExternalMemberShape { IsShare: true });

    /// <summary>Creates an instance from the values of its members; members without a value keep their defaults.</summary>
    internal abstract object Create(IReadOnlyDictionary<string, object> values);

    /// <summary>Returns whether the class extends another one.</summary>
    internal bool Extends(ContainerShape other) => Basis is ContainerShape basis && (basis == other || basis.Extends(other));
}

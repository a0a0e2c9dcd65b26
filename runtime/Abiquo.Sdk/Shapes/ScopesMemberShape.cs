namespace Abiquo.Sdk.Shapes;

/// <summary>Describes the scopes of one kind.</summary>
internal sealed class ScopesMemberShape(string name, Func<object, object?> get, IReadOnlyList<ScopeShape> kinds, bool isRequired)
    : MemberShape(name, get)
{
    /// <summary>Gets the class of the scopes that say no other.</summary>
    public ScopeShape Scope => Kinds[0];

    /// <summary>Gets the classes of the scopes, which others may extend.</summary>
    public IReadOnlyList<ScopeShape> Kinds { get; } = kinds;

    internal override bool IsRequired { get; } = isRequired;

    /// <summary>Returns whether the list may hold scopes of a class.</summary>
    public bool Admits(ScopeShape scope) => Kinds.Any(kind => scope == kind || scope.Extends(kind));
}

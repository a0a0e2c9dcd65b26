namespace Abiquo.Sdk.Shapes;

/// <summary>Describes the scopes of one kind.</summary>
internal sealed class ScopesMemberShape(string name, Func<object, object?> get, ScopeShape scope, bool isRequired) : MemberShape(name, get)
{
    /// <summary>Gets the class of the scopes, which others may extend.</summary>
    public ScopeShape Scope { get; } = scope;

    internal override bool IsRequired { get; } = isRequired;
}

using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Shapes;

/// <summary>Describes an external system of a scope or environment.</summary>
internal sealed class ExternalMemberShape(string name, Func<object, object?> get, ExternalDefinition definition, Type item)
    : MemberShape(name, get)
{
    public ExternalDefinition Definition { get; } = definition;

    /// <summary>Gets the type of what locates the external system: networks, addresses, names and addresses, or a share.</summary>
    public Type Item { get; } = item;

    /// <summary>Gets a value indicating whether a value of the scope locates the external system.</summary>
    public bool IsShare => Item == typeof(NfsShare);

    internal override bool IsRequired => false;
}

using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Shapes;

/// <summary>Describes a value of a scope or an environment.</summary>
internal sealed class ValueMemberShape(string name, Func<object, object?> get, ValueDefinition definition, Type type)
    : MemberShape(name, get)
{
    public ValueDefinition Definition { get; } = definition;

    /// <summary>Gets the type of the value.</summary>
    public Type Type { get; } = type;

    internal override bool IsRequired => true;
}

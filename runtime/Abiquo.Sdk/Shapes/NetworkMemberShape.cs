using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Shapes;

/// <summary>Describes a network of a scope or environment.</summary>
internal sealed class NetworkMemberShape(string name, Func<object, object?> get, NetworkDefinition definition) : MemberShape(name, get)
{
    public NetworkDefinition Definition { get; } = definition;

    internal override bool IsRequired => false;
}

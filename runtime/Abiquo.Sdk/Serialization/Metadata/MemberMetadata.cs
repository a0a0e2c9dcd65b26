using System.Reflection;
using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Serialization.Metadata;

/// <summary>Describes a member of an environment or a scope: its definition in the spec and its C# property.</summary>
internal abstract record MemberMetadata(PropertyInfo Property)
{
    public string Name => Property.Name;

    public abstract bool IsRequired { get; }

    /// <summary>Gets the item type of a list member.</summary>
    protected Type Item => Property.PropertyType.GetGenericArguments()[0];
}

/// <summary>Describes a value of a scope.</summary>
internal sealed record ValueMetadata(PropertyInfo Property, string Label) : MemberMetadata(Property)
{
    public override bool IsRequired => true;

    public ValueConverter Value { get; } = ValueConverter.Of(Property.PropertyType);
}

/// <summary>Describes an external system that is given by its addresses.</summary>
internal sealed record ExternalMetadata(PropertyInfo Property, ExternalDefinition Definition) : MemberMetadata(Property)
{
    public override bool IsRequired => false;

    public ValueConverter Value => ValueConverter.Of(Item);
}

/// <summary>Describes an appliance.</summary>
internal sealed record ApplianceMemberMetadata(PropertyInfo Property, ApplianceMember Member) : MemberMetadata(Property)
{
    public override bool IsRequired => Member.IsRequired;

    public ApplianceMetadata Appliance { get; } = new(Property.PropertyType);
}

/// <summary>Describes the scopes of one kind.</summary>
internal sealed record ScopeListMetadata(PropertyInfo Property, ScopeTypes Classes) : MemberMetadata(Property)
{
    public override bool IsRequired => Property.PropertyType.GetGenericTypeDefinition() == typeof(OneOrMore<>);

    /// <summary>Gets the possible classes of the scopes: first the class of the list, then those that extend it.</summary>
    public IReadOnlyList<ContainerMetadata> Kinds => Classes.Of(Item);
}

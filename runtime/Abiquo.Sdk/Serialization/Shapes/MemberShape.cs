using System.Reflection;
using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Serialization.Shapes;

/// <summary>A member of an environment or a scope: what the spec says about it, and the C# property that holds it.</summary>
internal abstract record MemberShape(PropertyInfo Property)
{
    public string Name => Property.Name;

    public abstract bool IsRequired { get; }

    /// <summary>The type of an item of a list.</summary>
    protected Type Item => Property.PropertyType.GetGenericArguments()[0];
}

/// <summary>A value of a scope.</summary>
internal sealed record ValueShape(PropertyInfo Property, string Label) : MemberShape(Property)
{
    public override bool IsRequired => true;

    public TextValue Value { get; } = TextValue.Of(Property.PropertyType);
}

/// <summary>An outside party that is named by its addresses.</summary>
internal sealed record ExternalShape(PropertyInfo Property, ExternalDefinition Definition) : MemberShape(Property)
{
    public override bool IsRequired => false;

    public TextValue Value => TextValue.Of(Item);
}

/// <summary>An appliance.</summary>
internal sealed record ApplianceMemberShape(PropertyInfo Property, ApplianceMember Member) : MemberShape(Property)
{
    public override bool IsRequired => Member.IsRequired;

    public ApplianceShape Appliance { get; } = new(Property.PropertyType);
}

/// <summary>Scopes of one kind.</summary>
internal sealed record ScopeListShape(PropertyInfo Property, ScopeClasses Classes) : MemberShape(Property)
{
    public override bool IsRequired => Property.PropertyType.GetGenericTypeDefinition() == typeof(OneOrMore<>);

    /// <summary>The classes that a scope of the list may have: first the class of the list, then those that add to it.</summary>
    public IReadOnlyList<ContainerShape> Kinds => Classes.Of(Item);
}

using System.Reflection;
using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Serialization.Metadata;

/// <summary>
/// Describes a generated environment or scope class, and creates instances of it. Everything comes from the class: the list of members
/// provides the definitions in the spec, and the properties provide the types.
/// </summary>
internal sealed class ContainerMetadata
{
    private readonly ConstructorInfo _constructor;

    public ContainerMetadata(Type type, ScopeTypes classes)
    {
        Type = type;
        _constructor = Constructor(type);
        object?[] keys = [.. _constructor.GetParameters().Select(key => Activator.CreateInstance(key.ParameterType))];
        var blank = _constructor.Invoke(BindingFlags.DoNotWrapExceptions, null, keys, null);
        (Id, Label, Summary, var members) = blank switch
        {
            TopologyEnvironment { Definition: var about } environment => (about.Id, about.Label, about.Summary, environment.Members),
            Scope { Definition: var about } scope => (about.Id, about.Label, about.Summary, scope.Members),
            _ => throw new ArgumentException($"{type} is neither an environment nor a scope.", nameof(type)),
        };
        Spec = (blank as TopologyEnvironment)?.Spec;
        Choices = (blank as TopologyEnvironment)?.Definition.Choices ?? [];
        var byName = members.ToLookup(member => member.Name);
        Members = [.. byName.Select(same => Member(type.GetProperty(same.Key)!, same.First(), classes))];
    }

    public Type Type { get; }

    public string Id { get; }

    public string Label { get; }

    public string Summary { get; }

    /// <summary>
    /// Gets the members in the order of the spec. An external system whose location is given by a value is represented by that value.
    /// </summary>
    public IReadOnlyList<MemberMetadata> Members { get; }

    /// <summary>Gets the choices between alternative members.</summary>
    public ValueList<Choice> Choices { get; }

    /// <summary>Gets the spec of an environment, or null for a scope.</summary>
    public TopologySpec? Spec { get; }

    /// <summary>Returns the metadata of an environment class.</summary>
    public static ContainerMetadata OfEnvironment(Type type) => new(type, new ScopeTypes(type));

    /// <summary>Creates an instance from the values of its members; members without a value keep their defaults.</summary>
    public object Create(IReadOnlyDictionary<string, object> values)
    {
        var keys = _constructor.GetParameters().Select(key => values[Members.First(member => IsKey(key, member.Property)).Name]).ToArray();
        var container = _constructor.Invoke(BindingFlags.DoNotWrapExceptions, null, keys, null);
        foreach (var member in Members.Where(member => values.ContainsKey(member.Name)))
        {
            member.Property.SetValue(container, values[member.Name]);
        }

        return container;
    }

    /// <summary>Returns the constructor that takes only the keys; a program may have added others.</summary>
    private static ConstructorInfo Constructor(Type type) => type.GetConstructors()
        .Where(one => !type.IsAbstract && one.GetParameters().All(key =>
            key.ParameterType.IsValueType && type.GetProperties().Any(property => IsKey(key, property))))
        .MaxBy(one => one.GetParameters().Length)
        ?? throw new ArgumentException(
            $"{type} has no constructor that takes only its keys; use a class that is generated from a topology spec.", nameof(type));

    private static bool IsKey(ParameterInfo parameter, PropertyInfo property) =>
        parameter.ParameterType == property.PropertyType && property.Name.Equals(parameter.Name, StringComparison.OrdinalIgnoreCase);

    private static MemberMetadata Member(PropertyInfo property, Member member, ScopeTypes classes) => member switch
    {
        ValueMember value => new ValueMetadata(property, value.Definition.Label),
        ApplianceMember appliance => new ApplianceMemberMetadata(property, appliance),
        ScopeMember => new ScopeListMetadata(property, classes),
        ExternalMember external => new ExternalMetadata(property, external.Definition),
        _ => throw new NotSupportedException($"{property} is a kind of member that documents do not support."),
    };
}

using System.Reflection;
using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Serialization.Shapes;

/// <summary>
/// What an environment or a scope of one generated class is made of, and how one is made. Everything is found in the class: its
/// list of members says what the spec says, its properties have the types.
/// </summary>
internal sealed class ContainerShape
{
    private readonly ConstructorInfo _constructor;

    public ContainerShape(Type type, ScopeClasses classes)
    {
        Type = type;
        _constructor = Constructor(type);
        var blank = _constructor.Invoke(BindingFlags.DoNotWrapExceptions, null, [.. _constructor.GetParameters().Select(key => Activator.CreateInstance(key.ParameterType))], null);
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

    /// <summary>The members, in the order of the spec. An outside party at the place that a value names is that value.</summary>
    public IReadOnlyList<MemberShape> Members { get; }

    /// <summary>The members that stand for each other.</summary>
    public ValueList<Choice> Choices { get; }

    /// <summary>The spec of an environment; null for a scope.</summary>
    public TopologySpec? Spec { get; }

    public static ContainerShape OfEnvironment(Type type) => new(type, new ScopeClasses(type));

    /// <summary>Makes one from the values of its members; those left out are as in a program that leaves them out.</summary>
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

    /// <summary>The constructor that takes the keys and nothing else: a program may have added others.</summary>
    private static ConstructorInfo Constructor(Type type) => type.GetConstructors()
        .Where(one => !type.IsAbstract && one.GetParameters().All(key => key.ParameterType.IsValueType && type.GetProperties().Any(property => IsKey(key, property))))
        .MaxBy(one => one.GetParameters().Length)
        ?? throw new ArgumentException($"{type} has no constructor that takes its keys only; name a class that is generated from a topology spec.", nameof(type));

    private static bool IsKey(ParameterInfo parameter, PropertyInfo property) =>
        parameter.ParameterType == property.PropertyType && property.Name.Equals(parameter.Name, StringComparison.OrdinalIgnoreCase);

    private static MemberShape Member(PropertyInfo property, Member member, ScopeClasses classes) => member switch
    {
        ValueMember value => new ValueShape(property, value.Definition.Label),
        ApplianceMember appliance => new ApplianceMemberShape(property, appliance),
        ScopeMember => new ScopeListShape(property, classes),
        ExternalMember external => new ExternalShape(property, external.Definition),
        _ => throw new NotSupportedException($"{property} is a member of a kind that a document does not know."),
    };
}

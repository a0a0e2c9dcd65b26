using System.Reflection;

namespace Abiquo.Sdk.Serialization.Shapes;

/// <summary>The classes of scopes that the libraries of an environment declare: its own, and those that it extends.</summary>
internal sealed class ScopeClasses
{
    private readonly List<Type> _all;
    private readonly Dictionary<Type, IReadOnlyList<ContainerShape>> _known = [];

    public ScopeClasses(Type environment)
    {
        var assemblies = new HashSet<Assembly>();
        for (var type = environment; type is not null && type != typeof(TopologyEnvironment); type = type.BaseType)
        {
            assemblies.Add(type.Assembly);
        }

        _all = [.. assemblies.SelectMany(assembly => assembly.GetTypes()).Where(IsGenerated)];
    }

    public IReadOnlyList<ContainerShape> Of(Type item)
    {
        if (!_known.TryGetValue(item, out var shapes))
        {
            var more = _all.Where(type => type != item && type.IsAssignableTo(item)).OrderBy(type => type.Name, StringComparer.Ordinal);
            _known[item] = shapes = [.. more.Prepend(item).Select(type => new ContainerShape(type, this))];
        }

        return shapes;
    }

    /// <summary>One that a program derives by hand has no name that a document could give it.</summary>
    private static bool IsGenerated(Type type) =>
        !type.IsAbstract && type.IsAssignableTo(typeof(Scope)) && type.GetProperty("About", BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly) is not null;
}

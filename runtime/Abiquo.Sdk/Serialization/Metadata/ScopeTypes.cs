using System.Reflection;

namespace Abiquo.Sdk.Serialization.Metadata;

/// <summary>Finds the scope classes in the assembly of an environment and in those of the environments that it extends.</summary>
internal sealed class ScopeTypes
{
    private readonly List<Type> _all;
    private readonly Dictionary<Type, IReadOnlyList<ContainerMetadata>> _known = [];

    public ScopeTypes(Type environment)
    {
        var assemblies = new HashSet<Assembly>();
        for (var type = environment; type is not null && type != typeof(TopologyEnvironment); type = type.BaseType)
        {
            assemblies.Add(type.Assembly);
        }

        _all = [.. assemblies.SelectMany(assembly => assembly.GetTypes()).Where(IsGenerated)];
    }

    /// <summary>Returns a scope class and those that extend it.</summary>
    public IReadOnlyList<ContainerMetadata> Of(Type item)
    {
        if (!_known.TryGetValue(item, out var kinds))
        {
            var more = _all.Where(type => type != item && type.IsAssignableTo(item)).OrderBy(type => type.Name, StringComparer.Ordinal);
            _known[item] = kinds = [.. more.Prepend(item).Select(type => new ContainerMetadata(type, this))];
        }

        return kinds;
    }

    /// <summary>
    /// Determines whether a class is a generated scope. Hand-written subclasses have no ID that a document could refer to.
    /// </summary>
    private static bool IsGenerated(Type type) => !type.IsAbstract && type.IsAssignableTo(typeof(Scope))
        && type.GetProperty("About", BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly) is not null;
}

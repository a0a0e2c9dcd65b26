using System.Runtime.CompilerServices;

namespace Abiquo.Sdk.Shapes;

/// <summary>Knows the shape of each class, so that there is only one: a second shape for a class cannot be created.</summary>
internal static class ShapeRegistry
{
    // Weak, so that classes of an assembly that is unloaded do not stay.
    private static readonly ConditionalWeakTable<Type, object> Known = [];

    /// <summary>Registers the shape of a class.</summary>
    /// <exception cref="ArgumentException">The class has a shape already.</exception>
    public static void Add(Type type, object shape)
    {
        ArgumentNullException.ThrowIfNull(type);
        Known.Add(type, shape);
    }

    /// <summary>Returns the shape of a class, or null if the class was not generated.</summary>
    public static object? Find(Type type) => Known.TryGetValue(type, out var shape) ? shape : null;
}

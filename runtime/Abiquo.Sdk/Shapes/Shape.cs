using System.ComponentModel;

namespace Abiquo.Sdk.Shapes;

/// <summary>
/// Describes a class that is generated from a topology spec: its definition, its members and how to create it. For generated code: each
/// class has one shape, which decides what the class is, whatever a program adds to the class or derives from it.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class Shape
{
    private readonly Lazy<SpecShape> _spec;

    private protected Shape(Type type, Func<SpecShape> spec, Shape? basis)
    {
        ArgumentNullException.ThrowIfNull(spec);
        (Type, Basis, _spec) = (type, basis, new(spec));
        ShapeRegistry.Add(type, this);
    }

    /// <summary>Gets the class.</summary>
    internal Type Type { get; }

    /// <summary>Gets the shape of the class that the class extends, or null.</summary>
    internal Shape? Basis { get; }

    /// <summary>Gets the spec that the class is generated from.</summary>
    // Later, because the spec refers to the definitions of its classes and so is created after them; and once, so that the answer stays.
    internal SpecShape Spec => _spec.Value;

    /// <summary>
    /// Returns whether an object is of the class itself: not of a class that a program derived from it, nor one that was made without a
    /// constructor.
    /// </summary>
    internal static bool IsOwn(object instance, Shape? claimed) => claimed is not null
        && claimed.Type == instance.GetType()
        && ReferenceEquals(ShapeRegistry.Find(claimed.Type), claimed)
        && claimed.ExtendsOnlyItsBasis()
        && claimed.Spec.Has(claimed);

    /// <summary>Returns whether the class derives from its basis directly, and otherwise from no generated class.</summary>
    private bool ExtendsOnlyItsBasis()
    {
        if (Basis is not null)
        {
            return Type.BaseType == Basis.Type;
        }

        for (var type = Type.BaseType; type is not null; type = type.BaseType)
        {
            if (ShapeRegistry.Find(type) is not null)
            {
                return false;
            }
        }

        return true;
    }
}

using System.Runtime.CompilerServices;

namespace Abiquo.Sdk;

/// <summary>Represents an immutable list with at least one item. Written as <c>[a, b]</c>, or as <c>a</c> for a single item.</summary>
/// <typeparam name="T">The type of an item.</typeparam>
[CollectionBuilder(typeof(OneOrMore), nameof(OneOrMore.Create))]
public sealed class OneOrMore<T> : ValueList<T>
{
    internal OneOrMore(T[] items)
        : base(items)
    {
    }

    /// <summary>Converts a single item to a list with that item.</summary>
    public static implicit operator OneOrMore<T>(T item) => OneOrMore.Create([item]);
}

/// <summary>Creates instances of <see cref="OneOrMore{T}"/>.</summary>
public static class OneOrMore
{
    /// <summary>Creates a list from a collection expression such as <c>[a, b]</c>.</summary>
    /// <exception cref="ArgumentException"><paramref name="items"/> is empty.</exception>
    public static OneOrMore<T> Create<T>(ReadOnlySpan<T> items) => items.IsEmpty
        ? throw new ArgumentException($"The list is empty; at least one {typeof(T).Name} is required.", nameof(items))
        : new(items.ToArray());

    /// <summary>Creates a list from a sequence, such as the rows of a file.</summary>
    /// <exception cref="ArgumentException"><paramref name="items"/> is empty.</exception>
    public static OneOrMore<T> From<T>(IEnumerable<T> items) => Create<T>(items.ToArray());
}

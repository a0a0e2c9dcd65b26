using System.Runtime.CompilerServices;

namespace Abiquo.Sdk;

/// <summary>An immutable list with at least one item, written <c>[a, b]</c>, or just <c>a</c> for one.</summary>
/// <typeparam name="T">The type of an item.</typeparam>
[CollectionBuilder(typeof(OneOrMore), nameof(OneOrMore.Create))]
public sealed class OneOrMore<T> : ValueList<T>
{
    internal OneOrMore(T[] items)
        : base(items)
    {
    }

    /// <summary>One item is a list of one.</summary>
    public static implicit operator OneOrMore<T>(T item) => OneOrMore.Create([item]);
}

/// <summary>Makes lists with at least one item.</summary>
public static class OneOrMore
{
    /// <summary>Makes a list; collection expressions such as <c>[a, b]</c> call this.</summary>
    /// <exception cref="ArgumentException">There is no item.</exception>
    public static OneOrMore<T> Create<T>(ReadOnlySpan<T> items) => items.IsEmpty
        ? throw new ArgumentException($"At least one {typeof(T).Name} is needed here; the list is empty.", nameof(items))
        : new(items.ToArray());

    /// <summary>Makes a list of computed items, such as rows of a file.</summary>
    /// <exception cref="ArgumentException">There is no item.</exception>
    public static OneOrMore<T> From<T>(IEnumerable<T> items) => Create<T>(items.ToArray());
}

using System.Collections;
using System.Runtime.CompilerServices;

namespace Abiquo.Sdk.Generator.Collections;

/// <summary>
/// An array with structural equality. The driver compares the output of each step with its previous output; plain arrays would never
/// be equal, and every keystroke would rewrite all sources.
/// </summary>
[CollectionBuilder(typeof(EquatableArray), nameof(EquatableArray.Create))]
internal readonly struct EquatableArray<T> : IReadOnlyList<T>, IEquatable<EquatableArray<T>>
    where T : IEquatable<T>
{
    // Never shared. Not an ImmutableArray: the first run would spend more time compiling that for each item type than doing its work.
    private readonly T[]? _items;

    private EquatableArray(T[] items) => _items = items;

    private T[] Items => _items ?? [];

    public int Count => Items.Length;

    public T this[int index] => Items[index];

    public static EquatableArray<T> Of(IEnumerable<T> items) => new(items.ToArray());

    public bool Equals(EquatableArray<T> other)
    {
        var (items, others) = (Items, other.Items);
        if (ReferenceEquals(items, others))
        {
            return true;
        }

        if (items.Length != others.Length)
        {
            return false;
        }

        for (var i = 0; i < items.Length; i++)
        {
            if (!items[i].Equals(others[i]))
            {
                return false;
            }
        }

        return true;
    }

    public override bool Equals(object? obj) => obj is EquatableArray<T> other && Equals(other);

    public override int GetHashCode()
    {
        var hash = 17;
        foreach (var item in Items)
        {
            hash = unchecked((hash * 31) + item.GetHashCode());
        }

        return hash;
    }

    public Enumerator GetEnumerator() => new(Items);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)Items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => Items.GetEnumerator();

    /// <summary>Visits the items without an object of its own: the model consists of thousands of short arrays.</summary>
    public struct Enumerator(T[] items)
    {
        private int _next;

        public readonly T Current => items[_next - 1];

        public bool MoveNext() => _next++ < items.Length;
    }
}

internal static class EquatableArray
{
    public static EquatableArray<T> Create<T>(ReadOnlySpan<T> items)
        where T : IEquatable<T> => EquatableArray<T>.Of(items.ToArray());

    public static EquatableArray<T> ToEquatableArray<T>(this IEnumerable<T> items)
        where T : IEquatable<T> => EquatableArray<T>.Of(items);
}

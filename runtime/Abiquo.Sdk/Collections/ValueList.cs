using System.Collections;
using System.Runtime.CompilerServices;

namespace Abiquo.Sdk;

/// <summary>Represents an immutable list with value equality: two lists are equal when they hold equal items in the same order.</summary>
/// <typeparam name="T">The type of an item.</typeparam>
[CollectionBuilder(typeof(ValueList), nameof(ValueList.Create))]
public class ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    private readonly T[] _items;

    internal ValueList(T[] items) => _items = items;

    /// <summary>Gets the empty list.</summary>
    public static ValueList<T> Empty { get; } = new([]);

    /// <inheritdoc/>
    public int Count => _items.Length;

    /// <inheritdoc/>
    public T this[int index] => _items[index];

    /// <summary>
    /// Returns a part of the list. The compiler calls it for <c>list[1..3]</c> and <c>list is [var first, .. var others]</c>. A part of a
    /// <see cref="OneOrMore{T}"/> is no <see cref="OneOrMore{T}"/>, because it may be empty.
    /// </summary>
    /// <param name="start">The index of the first item.</param>
    /// <param name="length">The number of items.</param>
    /// <exception cref="ArgumentOutOfRangeException">The list has no such part.</exception>
    public ValueList<T> Slice(int start, int length) => ValueList.Create<T>(_items.AsSpan(start, length));

    /// <summary>Determines whether two lists hold equal items in the same order.</summary>
    public static bool operator ==(ValueList<T>? left, ValueList<T>? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Determines whether two lists differ.</summary>
    public static bool operator !=(ValueList<T>? left, ValueList<T>? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(ValueList<T>? other) => other is not null && _items.AsSpan().SequenceEqual(other._items);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ValueList<T>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var item in _items)
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Returns the items, separated by commas.</summary>
    public override string ToString() => string.Join(", ", _items);
}

/// <summary>Creates instances of <see cref="ValueList{T}"/>.</summary>
public static class ValueList
{
    /// <summary>Creates a list from a collection expression such as <c>[a, b]</c>.</summary>
    public static ValueList<T> Create<T>(ReadOnlySpan<T> items) => items.IsEmpty ? ValueList<T>.Empty : new(items.ToArray());

    /// <summary>Creates a list from a sequence.</summary>
    public static ValueList<T> ToValueList<T>(this IEnumerable<T> items) =>
        items.ToArray() is { Length: > 0 } array ? new(array) : ValueList<T>.Empty;
}

namespace Abiquo.Sdk.Serialization.Metadata;

/// <summary>Creates the list of a generated member, whose type is known only at run time.</summary>
internal static class TypedList
{
    /// <summary>Creates a list of a type from its items.</summary>
    public static object Create(Type list, IReadOnlyList<object> items)
    {
        var method = list.GetGenericTypeDefinition() == typeof(OneOrMore<>) ? nameof(Filled) : nameof(Any);
        return typeof(TypedList).GetMethod(method)!.MakeGenericMethod(list.GetGenericArguments()).Invoke(null, [items])!;
    }

    public static ValueList<T> Any<T>(IReadOnlyList<object> items) => items.Cast<T>().ToValueList();

    public static OneOrMore<T> Filled<T>(IReadOnlyList<object> items) => OneOrMore.From(items.Cast<T>());
}

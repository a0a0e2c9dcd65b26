namespace Abiquo.Sdk.Serialization.Shapes;

/// <summary>Makes the list of a generated member, whose type is known only when the program runs.</summary>
internal static class ListOf
{
    public static object Make(Type list, IReadOnlyList<object> items)
    {
        var method = list.GetGenericTypeDefinition() == typeof(OneOrMore<>) ? nameof(Filled) : nameof(Any);
        return typeof(ListOf).GetMethod(method)!.MakeGenericMethod(list.GetGenericArguments()).Invoke(null, [items])!;
    }

    public static ValueList<T> Any<T>(IReadOnlyList<object> items) => items.Cast<T>().ToValueList();

    public static OneOrMore<T> Filled<T>(IReadOnlyList<object> items) => OneOrMore.From(items.Cast<T>());
}

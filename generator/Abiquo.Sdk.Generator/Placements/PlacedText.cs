namespace Abiquo.Sdk.Generator.Placements;

/// <summary>Lists things in a sentence.</summary>
internal static class PlacedText
{
    /// <summary>Returns 'one', 'one and another', or 'one, another and a third'.</summary>
    public static string List(IEnumerable<string> items)
    {
        var all = items.ToList();
        return all.Count < 2
            ? string.Concat(all)
            : $"{string.Join(", ", all.Take(all.Count - 1))} and {all[all.Count - 1]}";
    }
}

namespace Abiquo.Sdk.Artefacts.Diagram.Svg;

/// <summary>Gives the vertical lines of a channel their places: lines that do not overlap may share one (the left-edge algorithm).</summary>
internal sealed record Tracks(IReadOnlyDictionary<int, int> Numbers, int Count)
{
    private const int Gap = 10;

    public static Tracks Of(IEnumerable<(int Bus, int Top, int Bottom)> lines)
    {
        var numbers = new Dictionary<int, int>();
        var bottoms = new List<int>();
        foreach (var (bus, top, bottom) in lines.OrderBy(line => line.Top).ThenBy(line => line.Bottom))
        {
            var free = bottoms.FindIndex(used => used + Gap < top);
            if (free < 0)
            {
                free = bottoms.Count;
                bottoms.Add(0);
            }

            bottoms[free] = bottom;
            numbers[bus] = free;
        }

        return new(numbers, bottoms.Count);
    }
}

namespace Abiquo.Sdk.Artefacts.Diagram.Svg;

/// <summary>
/// The tracks of the vertical segments in a channel. Segments that do not overlap may share a track; the left-edge algorithm
/// finds the smallest number of tracks.
/// </summary>
/// <param name="TrackOf">The track of each bundle in the channel, from the left.</param>
/// <param name="TrackCount">The number of tracks.</param>
internal sealed record TrackAssignment(IReadOnlyDictionary<int, int> TrackOf, int TrackCount)
{
    private const int MinimumGap = 10;

    public static TrackAssignment Of(IEnumerable<(int Bundle, int Top, int Bottom)> segments)
    {
        var trackOf = new Dictionary<int, int>();
        var bottoms = new List<int>();
        foreach (var (bundle, top, bottom) in segments.OrderBy(segment => segment.Top).ThenBy(segment => segment.Bottom))
        {
            var track = bottoms.FindIndex(used => used + MinimumGap < top);
            if (track < 0)
            {
                track = bottoms.Count;
                bottoms.Add(0);
            }

            bottoms[track] = bottom;
            trackOf[bundle] = track;
        }

        return new(trackOf, bottoms.Count);
    }
}

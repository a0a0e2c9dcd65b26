namespace Abiquo.Sdk.Artefacts.Diagram.Svg;

/// <summary>Frames one below the other, with room for labels on both sides of their cards.</summary>
internal sealed record FrameColumn(ValueList<Frame> Frames, int Height, int CardWidth, int LeftLabels, int RightLabels)
{
    private const int Arrow = 16;

    public bool IsEmpty => Frames.Count == 0;

    public static FrameColumn Of(IEnumerable<DiagramBox> boxes, IReadOnlyDictionary<string, DiagramEdge> loops, IReadOnlyList<Dock> docks)
    {
        var steps = docks.GroupBy(dock => (dock.End, dock.IsOnRight)).ToDictionary(side => side.Key, side => side.Sum(dock => dock.Steps));
        var frames = new List<Frame>();
        var y = 0;
        foreach (var box in boxes)
        {
            frames.Add(Frame.Of(box, loops, y, end => Math.Max(steps.GetValueOrDefault((end, false)), steps.GetValueOrDefault((end, true)))));
            y += frames[^1].Height + Sheet.Step;
        }

        var (left, right) = (Labels(docks, onRight: false), Labels(docks, onRight: true));
        var content = frames.SelectMany(frame => frame.Cards).SelectMany(card => card.Parts).Select(part => part.Width).DefaultIfEmpty().Max();
        var title = frames.Select(frame => Lettering.Bold(frame.Title)).DefaultIfEmpty().Max();
        return new(frames.ToValueList(), Math.Max(0, y - Sheet.Step), Math.Max(content, title - left - right), left, right);
    }

    private static int Labels(IEnumerable<Dock> docks, bool onRight) => docks
        .Where(dock => dock.IsOnRight == onRight)
        .SelectMany(dock => dock.Bus.Label)
        .Select(line => Lettering.Small(line) + Arrow)
        .DefaultIfEmpty()
        .Max();
}

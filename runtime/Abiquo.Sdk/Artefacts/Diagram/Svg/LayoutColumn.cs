using Abiquo.Sdk.Artefacts.Diagram.Graph;

namespace Abiquo.Sdk.Artefacts.Diagram.Svg;

/// <summary>A column of frames, with space for the labels of edges on both sides of the cards.</summary>
/// <param name="Frames">The frames, from top to bottom.</param>
/// <param name="Height">The height of all frames together.</param>
/// <param name="CardWidth">The width of each card.</param>
/// <param name="LeftLabelWidth">The width of the widest label to the left of the cards.</param>
/// <param name="RightLabelWidth">The width of the widest label to the right of the cards.</param>
internal sealed record LayoutColumn(ValueList<GroupFrame> Frames, int Height, int CardWidth, int LeftLabelWidth, int RightLabelWidth)
{
    private const int ArrowWidth = 16;

    public bool IsEmpty => Frames.Count == 0;

    public static LayoutColumn Of(
        IEnumerable<DiagramGroup> groups, IReadOnlyDictionary<string, DiagramEdge> loops, IReadOnlyCollection<CardPort> ports)
    {
        var stepsOf = ports
            .GroupBy(port => (port.EndId, port.IsOnRight))
            .ToDictionary(side => side.Key, side => side.Sum(port => port.GridSteps));
        int PortSteps(string endId) => Math.Max(stepsOf.GetValueOrDefault((endId, false)), stepsOf.GetValueOrDefault((endId, true)));

        var frames = new List<GroupFrame>();
        var y = 0;
        foreach (var group in groups)
        {
            frames.Add(GroupFrame.Of(group, loops, y, PortSteps));
            y += frames[^1].Height + SvgMetrics.GridStep;
        }

        var (left, right) = (LabelWidth(ports, onRight: false), LabelWidth(ports, onRight: true));
        var content = frames.SelectMany(frame => frame.Rows).Select(row => row.Width).DefaultIfEmpty().Max();
        var title = frames.Select(frame => TextMetrics.BoldWidth(frame.Title)).DefaultIfEmpty().Max();
        return new(frames.ToValueList(), Math.Max(0, y - SvgMetrics.GridStep), Math.Max(content, title - left - right), left, right);
    }

    private static int LabelWidth(IEnumerable<CardPort> ports, bool onRight) => ports
        .Where(port => port.IsOnRight == onRight)
        .SelectMany(port => port.Bundle.Label)
        .Select(line => TextMetrics.SmallWidth(line) + ArrowWidth)
        .DefaultIfEmpty()
        .Max();
}

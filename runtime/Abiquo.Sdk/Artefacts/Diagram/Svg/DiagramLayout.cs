using Abiquo.Sdk.Artefacts.Diagram.Graph;

namespace Abiquo.Sdk.Artefacts.Diagram.Svg;

/// <summary>
/// The positions of everything in a drawing. There are three columns (external systems, the environment, scopes) with channels
/// between them, in which the vertical segments of the lines run. Labels are placed between a card and its channel, so neither
/// a card nor another line can obscure them.
/// </summary>
internal sealed class DiagramLayout
{
    private const int LastColumn = (int)DiagramArea.Scope;
    private const int LastChannel = LastColumn + 1;

    /// <summary>How far a port on the right is above the lower edge of its space; a port on the left is half a step higher.</summary>
    private const int PortOffset = 2;

    private readonly LayoutColumn[] _columns;
    private readonly Dictionary<string, (int Column, CardRow Row)> _rows;
    private readonly ILookup<int, CardPort> _ports;
    private readonly Dictionary<int, int> _bridges;
    private readonly Dictionary<(int Bundle, string EndId), int> _portYs;
    private readonly TrackAssignment[] _channels;

    public DiagramLayout(TopologyDiagram diagram)
    {
        var ends = new EdgeEndIndex(diagram);
        Bundles = EdgeBundle.Of(diagram, ends);
        var ports = Bundles
            .SelectMany(bundle => bundle.Ends, (bundle, end) => new CardPort(bundle, end.Id, end.Listens, ends.ColumnOf(end.Id)))
            .ToList();
        _ports = ports.ToLookup(port => port.Bundle.Number);
        _columns = Columns(diagram, ports);
        _rows = Frames
            .SelectMany(placed => placed.Frame.Rows, (placed, row) => (placed.Column, Row: row))
            .ToDictionary(placed => placed.Row.EndId);
        _bridges = Bundles
            .Where(bundle => PortsOf(bundle).Select(port => port.Channel).Distinct().Count() > 1)
            .Select((bundle, i) => (bundle.Number, Index: i))
            .ToDictionary(bridge => bridge.Number, bridge => bridge.Index);
        _portYs = PlacePorts(ports);
        _channels = [.. Enumerable.Range(0, LastChannel + 1).Select(AssignTracks)];
        Height = Top + _columns.Max(column => column.Height) + SvgMetrics.Margin;
        Width = FrameX(LastColumn) + FrameWidth(LastColumn) + SvgMetrics.Margin;
    }

    public ValueList<EdgeBundle> Bundles { get; }

    public int Width { get; }

    public int Height { get; }

    /// <summary>Gets all frames, with the numbers of their columns.</summary>
    public IEnumerable<(int Column, GroupFrame Frame)> Frames =>
        _columns.SelectMany((column, i) => column.Frames.Select(frame => (i, frame)));

    /// <summary>Gets the upper edge of the tallest column, below the title and the bridges.</summary>
    private int Top => SvgMetrics.Margin + SvgMetrics.TitleHeight
        + (SvgMetrics.GridStep * SvgMetrics.GridSteps(SvgMetrics.TrackSpacing * _bridges.Count));

    public IEnumerable<CardPort> PortsOf(EdgeBundle bundle) => _ports[bundle.Number];

    public int PortX(CardPort port) => CardX(port.Column) + (port.IsOnRight ? CardWidth(port.Column) : 0);

    public int PortY(CardPort port) => _portYs[(port.Bundle.Number, port.EndId)];

    /// <summary>Returns the position of the vertical segment of a bundle in a channel.</summary>
    public int TrackX(EdgeBundle bundle, int channel)
    {
        var left = channel == LastChannel
            ? CardX(LastColumn) + CardWidth(LastColumn) + _columns[LastColumn].RightLabelWidth
            : FrameX(channel) - ChannelWidth(channel);
        return left + (SvgMetrics.TrackSpacing * (_channels[channel].TrackOf[bundle.Number] + 1));
    }

    /// <summary>Returns the position of the horizontal segment that connects two channels, or null if the bundle needs only one.</summary>
    public int? BridgeY(EdgeBundle bundle) => _bridges.TryGetValue(bundle.Number, out var bridge)
        ? SvgMetrics.Margin + SvgMetrics.TitleHeight + (SvgMetrics.TrackSpacing * bridge)
        : null;

    /// <summary>Returns the upper edge of a column. Columns are centred vertically.</summary>
    public int ColumnY(int column)
    {
        var space = _columns.Max(other => other.Height) - _columns[column].Height;
        return Top + (SvgMetrics.GridStep * (space / 2 / SvgMetrics.GridStep));
    }

    public int FrameX(int column) => column == 0 ? SvgMetrics.Margin
        : FrameX(column - 1) + FrameWidth(column - 1)
            + (_columns[column].IsEmpty && _channels[column].TrackCount == 0 ? 0 : ChannelWidth(column));

    public int FrameWidth(int column) => _columns[column].IsEmpty ? 0
        : CardX(column) - FrameX(column) + CardWidth(column) + _columns[column].RightLabelWidth + SvgMetrics.FramePadding
            + (column == LastColumn ? SvgMetrics.TrackSpacing * _channels[LastChannel].TrackCount : 0);

    public int CardX(int column) => FrameX(column) + SvgMetrics.FramePadding + _columns[column].LeftLabelWidth;

    public int CardWidth(int column) => _columns[column].CardWidth;

    private static LayoutColumn[] Columns(TopologyDiagram diagram, List<CardPort> ports)
    {
        var loops = diagram.Edges.Where(edge => edge.IsSelfLoop).ToDictionary(edge => edge.From);
        var portsOf = ports.ToLookup(port => port.Column);
        return
        [
            .. Enum.GetValues<DiagramArea>().Select(area =>
                LayoutColumn.Of(diagram.Groups.Where(group => group.Area == area), loops, [.. portsOf[(int)area]])),
        ];
    }

    private int ChannelWidth(int channel) => SvgMetrics.TrackSpacing * (_channels[channel].TrackCount + 1);

    private Dictionary<(int Bundle, string EndId), int> PlacePorts(IEnumerable<CardPort> ports)
    {
        var portYs = new Dictionary<(int Bundle, string EndId), int>();
        foreach (var side in ports.GroupBy(port => (port.EndId, port.IsOnRight)))
        {
            // Ordering the ports by the average position of their other ends (the barycentre heuristic) avoids crossings.
            var bottom = RowY(side.Key.EndId, _ => 0);
            foreach (var port in side.OrderBy(Barycentre).ThenBy(port => port.Bundle.Number))
            {
                bottom += port.GridSteps * SvgMetrics.GridStep;
                portYs[(port.Bundle.Number, port.EndId)] = bottom - PortOffset - (side.Key.IsOnRight ? 0 : SvgMetrics.GridStep / 2);
            }
        }

        return portYs;
    }

    private double Barycentre(CardPort port) => PortsOf(port.Bundle)
        .Where(other => other.EndId != port.EndId)
        .Average(other => RowY(other.EndId, row => row.Height / 2));

    private int RowY(string endId, Func<CardRow, int> offset)
    {
        var (column, row) = _rows[endId];
        return ColumnY(column) + row.Y + offset(row);
    }

    private TrackAssignment AssignTracks(int channel) => TrackAssignment.Of(Bundles
        .Select(bundle => (Bundle: bundle, Ys: PortsOf(bundle).Where(port => port.Channel == channel).Select(PortY).ToList()))
        .Where(segment => segment.Ys.Count > 0)
        .Select(segment => (segment.Bundle.Number, BridgeY(segment.Bundle) ?? segment.Ys.Min(), segment.Ys.Max())));
}

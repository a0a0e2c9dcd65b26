using Abiquo.Sdk.Formats;

namespace Abiquo.Sdk.Artefacts.Diagram.Svg;

/// <summary>
/// Where everything of a picture is: three columns (outside, environment, scopes) with channels between them, in which lines run
/// upright. Labels stand between a card and its channel, so neither a card nor another line can hide them.
/// </summary>
internal sealed class DiagramLayout
{
    private readonly IReadOnlyList<FrameColumn> _columns;
    private readonly Dictionary<string, (int Column, CardPart Part)> _parts;
    private readonly ILookup<int, Dock> _docks;
    private readonly IReadOnlyList<int> _lanes;
    private readonly Dictionary<(int Bus, string End), int> _heights;
    private readonly IReadOnlyList<Tracks> _channels;

    public DiagramLayout(TopologyDiagram diagram)
    {
        var ends = new EndIndex(diagram);
        Buses = Bus.Of(diagram, ends);
        var docks = Buses.SelectMany(bus => bus.Taps, (bus, tap) => new Dock(bus, tap.End, tap.Listens, ends.Column(tap.End))).ToList();
        var loops = diagram.Edges.Where(edge => edge.IsLoop).ToDictionary(edge => edge.From);
        _docks = docks.ToLookup(dock => dock.Bus.Number);
        _columns = [.. Enum.GetValues<DiagramArea>().Select(area => FrameColumn.Of(
            diagram.Boxes.Where(box => box.Area == area), loops, [.. docks.Where(dock => dock.Column == (int)area)]))];
        _parts = _columns
            .SelectMany((column, i) => column.Frames.SelectMany(frame => frame.Cards).SelectMany(card => card.Parts).Select(part => (Column: i, Part: part)))
            .ToDictionary(placed => placed.Part.End);
        _lanes = [.. Buses.Where(bus => _docks[bus.Number].Select(dock => dock.Channel).Distinct().Count() > 1).Select(bus => bus.Number)];
        _heights = Heights(docks);
        _channels = [.. Enumerable.Range(0, 4).Select(Channel)];
        Height = Top + _columns.Max(column => column.Height) + Sheet.Margin;
        Width = FrameX(2) + FrameWidth(2) + Sheet.Margin;
    }

    public ValueList<Bus> Buses { get; }

    public int Width { get; }

    public int Height { get; }

    /// <summary>All frames, with the columns that they are in.</summary>
    public IEnumerable<(int Column, Frame Frame)> Frames => _columns.SelectMany((column, i) => column.Frames.Select(frame => (i, frame)));

    public IEnumerable<Dock> Docks(Bus bus) => _docks[bus.Number];

    /// <summary>How high a line meets its end.</summary>
    public int Y(Dock dock) => _heights[(dock.Bus.Number, dock.End)];

    /// <summary>Where an upright line is.</summary>
    public int TrackX(Bus bus, int channel) =>
        (channel == 3 ? CardX(2) + CardWidth(2) + _columns[2].RightLabels : FrameX(channel) - (Sheet.Track * (_channels[channel].Count + 1)))
        + (Sheet.Track * (_channels[channel].Numbers[bus.Number] + 1));

    /// <summary>How high the line is that joins two channels, or null for a bus that runs in one.</summary>
    public int? LaneY(Bus bus) => _lanes.Contains(bus.Number) ? Sheet.Margin + Sheet.Title + (Sheet.Track * _lanes.ToList().IndexOf(bus.Number)) : null;

    /// <summary>The upper edge of a column, in whose middle its frames stand.</summary>
    public int ColumnY(int column) => Top + (Sheet.Step * ((_columns.Max(one => one.Height) - _columns[column].Height) / 2 / Sheet.Step));

    public int FrameX(int column) => column == 0 ? Sheet.Margin
        : FrameX(column - 1) + FrameWidth(column - 1) + (_columns[column].IsEmpty && _channels[column].Count == 0 ? 0 : Sheet.Track * (_channels[column].Count + 1));

    public int FrameWidth(int column) => _columns[column].IsEmpty ? 0
        : CardX(column) - FrameX(column) + CardWidth(column) + _columns[column].RightLabels + Sheet.Padding + (column == 2 ? Sheet.Track * _channels[3].Count : 0);

    public int CardX(int column) => FrameX(column) + Sheet.Padding + _columns[column].LeftLabels;

    public int CardWidth(int column) => _columns[column].CardWidth;

    private int Top => Sheet.Margin + Sheet.Title + (Sheet.Step * Sheet.Steps(Sheet.Track * _lanes.Count));

    private Dictionary<(int Bus, string End), int> Heights(IEnumerable<Dock> docks)
    {
        var heights = new Dictionary<(int Bus, string End), int>();
        foreach (var side in docks.GroupBy(dock => (dock.End, dock.IsOnRight)))
        {
            // Lines that come from above leave above: fewer of them cross.
            var bottom = Middle(side.Key.End, _ => 0);
            foreach (var dock in side.OrderBy(OtherEnds).ThenBy(dock => dock.Bus.Number))
            {
                bottom += dock.Steps * Sheet.Step;
                heights[(dock.Bus.Number, dock.End)] = bottom - (side.Key.IsOnRight ? 2 : 12);
            }
        }

        return heights;
    }

    private double OtherEnds(Dock dock) => _docks[dock.Bus.Number].Where(other => other.End != dock.End).Average(other => Middle(other.End, part => part.Height / 2));

    private int Middle(string end, Func<CardPart, int> within)
    {
        var (column, part) = _parts[end];
        return ColumnY(column) + part.Y + within(part);
    }

    private Tracks Channel(int channel) => Tracks.Of(Buses
        .Select(bus => (Bus: bus, Ys: _docks[bus.Number].Where(dock => dock.Channel == channel).Select(Y).ToList()))
        .Where(line => line.Ys.Count > 0)
        .Select(line => (line.Bus.Number, LaneY(line.Bus) ?? line.Ys.Min(), line.Ys.Max())));
}

using System.Globalization;
using System.Text;
using Abiquo.Sdk.Formats;

namespace Abiquo.Sdk.Artefacts.Diagram.Svg;

/// <summary>Draws the buses: each end has a label, those that listen have an arrow, and a dot is where a branch leaves.</summary>
internal sealed class SvgWires
{
    private const int Colours = 8;

    private readonly DiagramLayout _layout;
    private readonly Dictionary<string, string> _names;
    private readonly Dictionary<string, int> _colours;

    public SvgWires(TopologyDiagram diagram, DiagramLayout layout)
    {
        _layout = layout;
        var ends = new EndIndex(diagram);
        _names = diagram.Nodes
            .SelectMany(node => node.ShownHosts.Select(host => (host.Id, host.Name)).Prepend((node.Id, node.Label)))
            .ToDictionary(end => end.Item1, end => end.Item2);
        var hubs = layout.Buses.Select(bus => (bus.Hub, Node: ends[bus.Hub].Node.Id)).Distinct().ToList();
        var nodes = hubs.Select(hub => hub.Node).Distinct().ToList();
        _colours = hubs.ToDictionary(hub => hub.Hub, hub => nodes.IndexOf(hub.Node) % Colours);
    }

    public void Write(StringBuilder text, Bus bus)
    {
        var docks = _layout.Docks(bus).ToList();
        text.Append(CultureInfo.InvariantCulture, $"<g class=\"wire c{_colours[bus.Hub]}\" data-ends=\"{string.Join(' ', bus.Taps.Select(tap => tap.End))}\"><title>{XmlEscaping.Escape(Title(bus))}</title>");
        text.Append("<path d=\"").AppendJoin(' ', Lines(bus, docks)).Append("\"/>");
        foreach (var dock in docks)
        {
            Tap(text, dock, docks);
        }

        text.Append("</g>\n");
    }

    private string Title(Bus bus)
    {
        string Names(bool listens) => string.Join(", ", bus.Taps.Where(tap => tap.Listens == listens).Select(tap => _names[tap.End]).Distinct());
        return $"{Names(false)} to {Names(true)}: {string.Join(", ", bus.Ports)}";
    }

    private IEnumerable<string> Lines(Bus bus, List<Dock> docks)
    {
        foreach (var dock in docks)
        {
            yield return FormattableString.Invariant($"M{EdgeX(dock)} {_layout.Y(dock)}H{_layout.TrackX(bus, dock.Channel)}");
        }

        foreach (var channel in docks.GroupBy(dock => dock.Channel))
        {
            yield return FormattableString.Invariant($"M{_layout.TrackX(bus, channel.Key)} {_layout.LaneY(bus) ?? channel.Min(_layout.Y)}V{channel.Max(_layout.Y)}");
        }

        if (_layout.LaneY(bus) is { } lane)
        {
            yield return FormattableString.Invariant($"M{_layout.TrackX(bus, 1)} {lane}H{_layout.TrackX(bus, 2)}");
        }
    }

    private void Tap(StringBuilder text, Dock dock, List<Dock> docks)
    {
        var (x, y, away) = (EdgeX(dock), _layout.Y(dock), dock.IsOnRight ? 1 : -1);
        if (dock.Listens)
        {
            text.Append(CultureInfo.InvariantCulture, $"<path class=\"arrow\" d=\"M{x} {y}l{8 * away} -4v8z\"/>");
        }

        if (IsBranch(dock, docks))
        {
            text.Append(CultureInfo.InvariantCulture, $"<circle cx=\"{_layout.TrackX(dock.Bus, dock.Channel)}\" cy=\"{y}\" r=\"3\"/>");
        }

        for (var i = 0; i < dock.Bus.Label.Count; i++)
        {
            var baseline = y - 3 - (11 * (dock.Bus.Label.Count - 1 - i));
            text.Append(CultureInfo.InvariantCulture, $"<text x=\"{x + (11 * away)}\" y=\"{baseline}\"{(dock.IsOnRight ? "" : " text-anchor=\"end\"")}>{XmlEscaping.Escape(dock.Bus.Label[i])}</text>");
        }
    }

    // The ends of an upright line are corners; between them a branch and a mere crossing would look the same.
    private bool IsBranch(Dock dock, List<Dock> docks)
    {
        var ys = docks.Where(other => other.Channel == dock.Channel).Select(_layout.Y).ToList();
        return _layout.Y(dock) < ys.Max() && (_layout.Y(dock) > ys.Min() || _layout.LaneY(dock.Bus) is not null);
    }

    private int EdgeX(Dock dock) => _layout.CardX(dock.Column) + (dock.IsOnRight ? _layout.CardWidth(dock.Column) : 0);
}

using System.Globalization;
using System.Text;
using Abiquo.Sdk.Artefacts.Diagram.Graph;
using Abiquo.Sdk.Formats;

namespace Abiquo.Sdk.Artefacts.Diagram.Svg;

/// <summary>Writes the bundles of edges: a label at each end, an arrow at each end that listens, a dot wherever a line branches.</summary>
internal sealed class SvgEdgeWriter
{
    private const int ColourCount = 8;

    private readonly StringBuilder _text;
    private readonly DiagramLayout _layout;
    private readonly Dictionary<string, string> _names;
    private readonly Dictionary<string, int> _colours;

    public SvgEdgeWriter(StringBuilder text, TopologyDiagram diagram, DiagramLayout layout)
    {
        (_text, _layout) = (text, layout);
        _names = diagram.Nodes
            .SelectMany(node => node.VisibleHosts.Select(host => (host.Id, host.Name)).Prepend((node.Id, Name: node.Label)))
            .ToDictionary(end => end.Id, end => end.Name);
        var ends = new EdgeEndIndex(diagram);
        var hubs = layout.Bundles.Select(bundle => (Id: bundle.HubId, NodeId: ends[bundle.HubId].Node.Id)).Distinct().ToList();
        var nodes = hubs.Select(hub => hub.NodeId).Distinct().ToList();
        _colours = hubs.ToDictionary(hub => hub.Id, hub => nodes.IndexOf(hub.NodeId) % ColourCount);
    }

    public void Write(EdgeBundle bundle)
    {
        var ports = _layout.PortsOf(bundle).ToList();
        _text.Append(CultureInfo.InvariantCulture, $"<g class=\"wire c{_colours[bundle.HubId]}\" data-ends=\"");
        _text.AppendJoin(' ', bundle.Ends.Select(end => end.Id));
        _text.Append("\"><title>").Append(XmlEscaping.Escape(Title(bundle))).Append("</title>");
        _text.Append("<path d=\"").AppendJoin(' ', Segments(bundle, ports)).Append("\"/>");
        foreach (var port in ports)
        {
            WritePort(port, ports);
        }

        _text.Append("</g>\n");
    }

    private string Title(EdgeBundle bundle) =>
        $"{Names(bundle, listens: false)} to {Names(bundle, listens: true)}: {string.Join(", ", bundle.Ports)}";

    private string Names(EdgeBundle bundle, bool listens) =>
        string.Join(", ", bundle.Ends.Where(end => end.Listens == listens).Select(end => _names[end.Id]).Distinct());

    private IEnumerable<string> Segments(EdgeBundle bundle, List<CardPort> ports)
    {
        foreach (var port in ports)
        {
            yield return FormattableString.Invariant(
                $"M{_layout.PortX(port)} {_layout.PortY(port)}H{_layout.TrackX(bundle, port.Channel)}");
        }

        var bridgeY = _layout.BridgeY(bundle);
        foreach (var channel in ports.GroupBy(port => port.Channel))
        {
            var (top, bottom) = (bridgeY ?? channel.Min(_layout.PortY), channel.Max(_layout.PortY));
            yield return FormattableString.Invariant($"M{_layout.TrackX(bundle, channel.Key)} {top}V{bottom}");
        }

        if (bridgeY is not null)
        {
            yield return FormattableString.Invariant($"M{_layout.TrackX(bundle, 1)} {bridgeY}H{_layout.TrackX(bundle, 2)}");
        }
    }

    private void WritePort(CardPort port, List<CardPort> ports)
    {
        var (x, y, outward) = (_layout.PortX(port), _layout.PortY(port), port.IsOnRight ? 1 : -1);
        if (port.Listens)
        {
            _text.Append(CultureInfo.InvariantCulture, $"<path class=\"arrow\" d=\"M{x} {y}l{8 * outward} -4v8z\"/>");
        }

        if (IsBranch(port, ports))
        {
            var trackX = _layout.TrackX(port.Bundle, port.Channel);
            _text.Append(CultureInfo.InvariantCulture, $"<circle cx=\"{trackX}\" cy=\"{y}\" r=\"3\"/>");
        }

        var (labelX, anchor) = (x + (11 * outward), port.IsOnRight ? "" : " text-anchor=\"end\"");
        var baseline = y - 3 - (CardPort.LineHeight * (port.Bundle.Label.Count - 1));
        foreach (var line in port.Bundle.Label)
        {
            _text.Append(CultureInfo.InvariantCulture, $"<text x=\"{labelX}\" y=\"{baseline}\"{anchor}>{XmlEscaping.Escape(line)}</text>");
            baseline += CardPort.LineHeight;
        }
    }

    // At either end of a vertical segment, a line just turns. In between, a branch would look like a crossing without its dot.
    private bool IsBranch(CardPort port, List<CardPort> ports)
    {
        var y = _layout.PortY(port);
        var ys = ports.Where(other => other.Channel == port.Channel).Select(_layout.PortY).ToList();
        return y < ys.Max() && (y > ys.Min() || _layout.BridgeY(port.Bundle) is not null);
    }
}

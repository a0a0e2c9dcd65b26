using System.Globalization;
using Abiquo.Sdk.Matrix;

namespace Abiquo.Sdk.Artefacts.Diagram;

/// <summary>The boxes and nodes of a diagram, and who of the matrix is where.</summary>
internal sealed class DiagramSeats
{
    private readonly Dictionary<(string Appliance, string Name), (DiagramNode Node, DiagramHost Host)> _byName;

    private DiagramSeats(ValueList<DiagramBox> boxes)
    {
        Boxes = boxes;
        // An unsound environment may name one host twice; the first stands for both.
        _byName = boxes.SelectMany(box => box.Nodes)
            .SelectMany(node => node.Hosts, (node, host) => (Node: node, Host: host))
            .GroupBy(seat => (seat.Host.Appliance, seat.Host.Name))
            .ToDictionary(named => named.Key, named => named.First());
    }

    public ValueList<DiagramBox> Boxes { get; }

    public static DiagramSeats Of(TopologyEnvironment environment, DiagramCast cast, DiagramDetail detail)
    {
        var nodes = 0;
        return new(cast.Figures
            .GroupBy(figure => figure.Box(detail))
            .OrderBy(box => box.Key.Area)
            .Select((box, i) => new DiagramBox(
                Id("b", i),
                Place(environment, box.First(), detail),
                box.Key.Area,
                box.GroupBy(figure => figure.Seat(detail)).Select(seat => Node(environment, Id("n", nodes++), [.. seat], box, detail)).ToValueList()))
            .ToValueList());
    }

    /// <summary>Where somebody of the matrix is.</summary>
    /// <exception cref="ArgumentException">The environment has nobody of that name.</exception>
    public (DiagramNode Node, DiagramHost Host) Of(FlowEndpoint party) => _byName.TryGetValue((party.Appliance, DiagramHost.NameOf(party)), out var seat)
        ? seat
        : throw new ArgumentException($"The matrix is of another environment: this one has no {party}.", nameof(party));

    private static DiagramNode Node(
        TopologyEnvironment environment, string id, IReadOnlyList<DiagramFigure> figures, IEnumerable<DiagramFigure> box, DiagramDetail detail)
    {
        var first = figures[0];
        var isWholeBox = first.Area != DiagramArea.Outside && detail >= DiagramDetail.Scopes;
        var isOneOfSeveral = box.Any(other => other.Label == first.Label && other.Member != first.Member);
        return new(
            id,
            isWholeBox ? Place(environment, first, detail) : isOneOfSeveral ? $"{first.Label} ({first.Member})" : first.Label,
            detail == DiagramDetail.Hosts ? "" : isWholeBox ? Parts(figures, detail) : Count(figures),
            figures.Select((figure, i) => new DiagramHost(id + Id("h", i), figure.Appliance, figure.Name, figure.Addresses, figure.IsVirtual)).ToValueList(),
            ShowsHosts: detail == DiagramDetail.Hosts);
    }

    private static string Place(TopologyEnvironment environment, DiagramFigure figure, DiagramDetail detail) => figure.Area switch
    {
        DiagramArea.Outside => "outside the platform",
        DiagramArea.Environment => environment.Definition.Label,
        _ => figure.Place(detail),
    };

    private static string Parts(IReadOnlyList<DiagramFigure> figures, DiagramDetail detail)
    {
        var scopes = figures.SelectMany(figure => figure.Scopes.Select(scope => scope.Path)).Distinct().Count();
        var parts = figures.Where(figure => !figure.IsVirtual).GroupBy(figure => figure.Label).Select(kind => kind.Count() == 1 ? kind.Key : $"{kind.Key} ({Number(kind.Count())})");
        return (detail == DiagramDetail.Kinds && scopes > 0 ? $"{Number(scopes)} of them: " : "") + string.Join(", ", parts);
    }

    private static string Count(IReadOnlyList<DiagramFigure> figures)
    {
        var machines = figures.Count(figure => figure.IsMachine);
        var shared = figures.FirstOrDefault(figure => figure.IsVirtual) is { } address ? $" behind {address.Name}" : "";
        return machines switch
        {
            0 => figures.Count > 1 ? $"{Number(figures.Count)} places" : figures[0].Name == figures[0].Label ? "" : figures[0].Name,
            1 => figures.First(figure => figure.IsMachine).Name + shared,
            _ => $"{Number(machines)} hosts{shared}",
        };
    }

    private static string Id(string prefix, int number) => prefix + Number(number);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}

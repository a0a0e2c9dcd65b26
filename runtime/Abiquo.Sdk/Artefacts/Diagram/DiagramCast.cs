using Abiquo.Sdk.Matrix;
using Abiquo.Sdk.Resolution;
using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Artefacts.Diagram;

/// <summary>Everybody who may be an end of a flow.</summary>
internal sealed record DiagramCast(ValueList<DiagramFigure> Figures)
{
    public static DiagramCast Of(Inventory inventory, CommunicationMatrix matrix)
    {
        var everybody = matrix.Flows.Any(flow => flow.Rule.IsFromAnywhere)
            ? [new(DiagramArea.Outside, [], Rule.Anywhere, Rule.Anywhere, Rule.Anywhere, Rule.Anywhere, "", IsVirtual: false, IsMachine: false)]
            : ValueList<DiagramFigure>.Empty;
        return new(everybody.Concat(Externals(inventory)).Concat(Machines(inventory)).ToValueList());
    }

    /// <summary>How many nodes a diagram of this detail has.</summary>
    public int Nodes(DiagramDetail detail) => Figures.Select(figure => figure.Seat(detail)).Distinct().Count();

    // Several scopes may hold one appliance; it stands in all of them, and is drawn once.
    private static IEnumerable<DiagramFigure> Machines(Inventory inventory) => inventory.Appliances
        .GroupBy(placed => placed.Appliance)
        .SelectMany(held =>
        {
            var scopes = held.Select(placed => placed.Scope).OfType<PlacedScope>().ToValueList();
            var definition = held.Key.Definition;
            var shared = held.Key.VirtualHost is { } virtualHost ? [virtualHost] : Array.Empty<Host>();
            return shared.Concat(held.Key.Hosts).Select((host, i) => new DiagramFigure(
                scopes.Count == 0 ? DiagramArea.Environment : DiagramArea.Scope,
                scopes,
                definition.Id,
                held.First().Path,
                definition.Label,
                host.Fqdn.ToString(),
                string.Join(' ', host.Addresses),
                IsVirtual: i < shared.Length,
                IsMachine: i >= shared.Length));
        });

    private static IEnumerable<DiagramFigure> Externals(Inventory inventory) => inventory.Externals
        .SelectMany(external => external.Places, (external, place) => (External: external, Place: place))
        .GroupBy(named => (named.External.Definition.Id, named.Place))
        .Select(named =>
        {
            var scopes = named.Select(one => one.External.Scope).OfType<PlacedScope>().ToValueList();
            var (definition, place) = (named.First().External.Definition, named.Key.Place);
            var address = place.Address?.ToString() ?? "";
            return new DiagramFigure(
                scopes.Count == 0 ? DiagramArea.Outside : DiagramArea.Scope,
                scopes,
                definition.Id,
                definition.Id,
                definition.Label,
                place.Name.Length > 0 ? place.Name : address,
                place.Name.Length > 0 ? address : "",
                IsVirtual: false,
                IsMachine: false);
        });
}

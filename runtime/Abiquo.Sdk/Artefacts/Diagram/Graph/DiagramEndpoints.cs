using Abiquo.Sdk.Matrix;
using Abiquo.Sdk.Resolution;
using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Artefacts.Diagram.Graph;

/// <summary>Everything in an environment that may be an endpoint of a flow.</summary>
internal sealed record DiagramEndpoints(ValueList<DiagramEndpoint> All)
{
    private static readonly DiagramEndpoint Anywhere = new(
        DiagramArea.External, [], Rule.Anywhere, Rule.Anywhere, Rule.Anywhere, Rule.Anywhere, "", IsVirtual: false, IsPlatformHost: false);

    public int PlatformHostCount => All.Count(endpoint => endpoint.IsPlatformHost);

    public static DiagramEndpoints Of(Inventory inventory, CommunicationMatrix matrix)
    {
        var anywhere = matrix.Flows.Any(flow => flow.IsFromAnywhere) ? [Anywhere] : ValueList<DiagramEndpoint>.Empty;
        return new(anywhere.Concat(OfExternals(inventory)).Concat(OfAppliances(inventory)).ToValueList());
    }

    /// <summary>Returns the number of nodes in a diagram of the given level of detail.</summary>
    public int NodeCount(DiagramDetail detail) => All.Select(endpoint => endpoint.NodeKey(detail)).Distinct().Count();

    // Several scopes may share one appliance. It is drawn once, in a group for all of them.
    private static IEnumerable<DiagramEndpoint> OfAppliances(Inventory inventory) => inventory.Appliances
        .GroupBy(placed => placed.Appliance)
        .SelectMany(placements =>
        {
            var scopes = placements.Select(placed => placed.Scope).OfType<PlacedScope>().ToValueList();
            var definition = placements.Key.Definition;
            var virtualHosts = placements.Key.VirtualHost is { } virtualHost ? [virtualHost] : Array.Empty<Host>();
            return virtualHosts.Concat(placements.Key.Hosts).Select((host, i) => new DiagramEndpoint(
                scopes.Count == 0 ? DiagramArea.Environment : DiagramArea.Scope,
                scopes,
                definition.Id,
                placements.First().Path,
                definition.Label,
                host.Fqdn.ToString(),
                string.Join(' ', host.AllAddresses),
                IsVirtual: i < virtualHosts.Length,
                IsPlatformHost: i >= virtualHosts.Length));
        });

    private static IEnumerable<DiagramEndpoint> OfExternals(Inventory inventory) => inventory.Externals
        .SelectMany(external => external.Places, (external, place) => (External: external, Place: place))
        .GroupBy(placed => (placed.External.Definition.Id, placed.Place))
        .Select(placements =>
        {
            // A list may name a place twice.
            var scopes = placements
                .Select(placed => placed.External.Scope)
                .OfType<PlacedScope>()
                .DistinctBy(scope => scope.Path)
                .ToValueList();
            var (definition, place) = (placements.First().External.Definition, placements.Key.Place);
            var address = place.Address?.ToString() ?? "";

            // A host of the platform that serves a share has a name, also where the share is given by its address.
            var name = inventory.HostServing(placements.First().External)?.Name ?? place.Name;
            return new DiagramEndpoint(
                scopes.Count == 0 ? DiagramArea.External : DiagramArea.Scope,
                scopes,
                definition.Id,
                definition.Id,
                definition.Label,
                name.Length > 0 ? name : address,
                name.Length > 0 ? address : "",
                IsVirtual: false,
                IsPlatformHost: false);
        });
}

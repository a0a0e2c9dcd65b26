using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Resolution;

/// <summary>
/// Decides on which networks hosts are, and at which of their addresses they connect and listen. Checks and artefacts ask here, or see it
/// in the flows; none of them decides it again.
/// </summary>
internal sealed class HostNetworks
{
    private readonly List<PlacedNetwork> _given;
    private readonly ILookup<string, PlacedNetwork> _byPlace;

    public HostNetworks(IEnumerable<PlacedNetwork> networks)
    {
        _given = [.. networks.Where(network => network.Segment.IsGiven).OrderBy(network => network.Scope is not null)];
        _byPlace = _given.ToLookup(network => PathOf(network.Scope));
    }

    /// <summary>Gets the networks that have ranges, those of the environment itself first.</summary>
    public IReadOnlyList<PlacedNetwork> Given => _given;

    /// <summary>Returns the networks of a scope, or those of the environment itself if there is no scope.</summary>
    public IEnumerable<PlacedNetwork> Of(PlacedScope? scope) => _byPlace[PathOf(scope)];

    /// <summary>Returns the network with this ID as hosts of a scope know it: that of the scope, or else that of the environment.</summary>
    public PlacedNetwork? Find(string id, PlacedScope? scope) =>
        id.Length == 0 || _given.Count == 0 ? null
        : Of(scope).FirstOrDefault(network => network.Definition.Id == id)
            ?? Of(null).FirstOrDefault(network => network.Definition.Id == id);

    /// <summary>
    /// Returns the networks that a host of a scope may be on. One that serves the whole environment may be on those of every scope.
    /// </summary>
    public IEnumerable<PlacedNetwork> Around(PlacedScope? scope) => scope is null
        ? _given
        : Of(scope).Concat(Of(null).Where(network => Of(scope).All(own => own.Definition.Id != network.Definition.Id)));

    /// <summary>Returns the network that an address of a host is on, or null if there is none.</summary>
    public PlacedNetwork? NetworkOf(HostAddress address, PlacedScope? scope) =>
        Around(scope).FirstOrDefault(network => network.Segment.Contains(address));

    /// <summary>Returns the addresses of a host on a network.</summary>
    public static IEnumerable<HostAddress> AddressesOn(PlacedNetwork network, Host host) =>
        host.AllAddresses.Where(network.Segment.Contains);

    /// <summary>Returns the addresses at which clients reach a host: those on the network, or the usual ones if there is none.</summary>
    public static IEnumerable<HostAddress> ReachedAt(PlacedNetwork? network, Host host) =>
        network is null ? host.Addresses : AddressesOn(network, host);

    /// <summary>
    /// Returns the addresses from which a host tries an address of another one, in a scope: its own on the same network, or else its usual
    /// ones, from which it is routed.
    /// </summary>
    public IEnumerable<HostAddress> From(Host source, HostAddress address, PlacedScope? scope) =>
        NetworkOf(address, scope) is { } network && AddressesOn(network, source).ToList() is { Count: > 0 } own ? own : source.Addresses;

    /// <summary>
    /// Returns the networks on which an endpoint listens, with null for the usual addresses: its own network, and those of the connections
    /// that lead to it.
    /// </summary>
    public IEnumerable<PlacedNetwork?> ListeningOn(
        PlacedAppliance placed, EndpointDefinition endpoint, IEnumerable<Connection> connections) => connections
        .Where(connection => ReferenceEquals(connection.Listener.Definition, endpoint))
        .Select(NetworkOf)
        .Prepend(Find(endpoint.Network, placed.Scope))
        .Distinct();

    /// <summary>Returns the network of a connection where its target is, or null if it has none there.</summary>
    public PlacedNetwork? NetworkOf(Connection connection) => Find(connection.NetworkId, connection.To.Scope);

    /// <summary>
    /// Returns the nodes that a connection leads to. On a given network they are at their addresses on it, and one that has none there has
    /// no address.
    /// </summary>
    public IReadOnlyList<NetworkNode> TargetsOf(Connection connection)
    {
        var nodes = connection.Reached;
        return connection.To.Placed is null || NetworkOf(connection) is not { } network
            ? nodes
            : [.. nodes.Select(node => node.On(network) ?? node.Without(network))];
    }

    /// <summary>
    /// Returns the nodes from which a connection comes. On a given network they are at their addresses on it; those that have none there
    /// are routed to it, from their usual addresses.
    /// </summary>
    public IReadOnlyList<NetworkNode> SourcesOf(Connection connection)
    {
        var source = connection.From!;
        if (source.Placed is null || connection.NetworkId.Length == 0 || _given.Count == 0)
        {
            return source.Nodes;
        }

        var (there, here) = (NetworkOf(connection), Find(connection.NetworkId, source.Scope));
        return there is null && (here is null || connection.To.Placed is not null)
            ? source.Nodes
            : [.. source.Nodes.Select(node => (there is null ? null : node.On(there)) ?? (here is null ? null : node.On(here)) ?? node)];
    }

    private static string PathOf(PlacedScope? scope) => scope?.Path ?? "";
}

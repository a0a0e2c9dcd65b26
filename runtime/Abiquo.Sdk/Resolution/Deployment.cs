using Abiquo.Sdk.Matrix;
using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Resolution;

/// <summary>
/// Represents a resolved environment: the location of each appliance, all connections, and their ports. It is created once, and every check
/// and artefact is derived from it, so that their results are consistent.
/// </summary>
public sealed class Deployment
{
    private readonly Lazy<IReadOnlyList<Connection>> _connections;
    private readonly Lazy<ILookup<string?, Connection>> _bySource;
    private readonly Lazy<ILookup<string?, Connection>> _byTarget;
    private readonly Lazy<CommunicationMatrix> _matrix;
    private readonly Lazy<PortIndex> _ports;

    private Deployment(TopologyEnvironment environment)
    {
        Environment = environment;
        ThrowIfAltered();
        Spec = environment.Spec;
        var version = ChosenVersion.Of(environment);
        Inventory = new(environment, version);
        Applicability = new(Spec, Inventory, version);
        OriginCheck.Run(environment, Inventory);
        _connections = new(FindConnections);
        _bySource = new(() => Connections.ToLookup(connection => connection.From?.Placed?.Path));
        _byTarget = new(() => Connections.ToLookup(connection => connection.To.Placed?.Path));
        _matrix = new(() => FlowBuilder.Build(Connections));
        _ports = new(() => new(this));
    }

    /// <summary>Gets the environment that was resolved.</summary>
    public TopologyEnvironment Environment { get; }

    /// <summary>Gets the spec of the environment.</summary>
    public TopologySpec Spec { get; }

    /// <summary>Gets the version of the platform, or null if the spec does not tell versions apart.</summary>
    public string? Version => Applicability.Version.Name;

    /// <summary>Gets the appliances, hosts, scopes and external systems, each with its location.</summary>
    public Inventory Inventory { get; }

    /// <summary>Gets all connections between hosts.</summary>
    public CommunicationMatrix Matrix => _matrix.Value;

    /// <summary>Gets the name of the platform with its version, for titles.</summary>
    internal string Platform => Version is { } version ? $"{Spec.Name} {version}" : Spec.Name;

    /// <summary>Gets which parts of the spec apply.</summary>
    internal Applicability Applicability { get; }

    /// <summary>Gets all connections between appliances, from which the flows of the matrix are derived.</summary>
    internal IReadOnlyList<Connection> Connections => _connections.Value;

    /// <summary>
    /// Returns all known ports in ascending order: those of the appliances of the spec, those that appliances override, and those of
    /// flows. Of a range, the first and the last.
    /// </summary>
    /// <param name="protocol">The protocol whose ports are returned, or null for the ports of all protocols.</param>
    public IReadOnlyList<ushort> KnownPorts(Protocol? protocol = null) => _ports.Value.Of(protocol);

    /// <summary>
    /// Returns the rules that connect nothing in the environment although both of their ends are present, in the order of the spec.
    /// </summary>
    public IReadOnlyList<IdleRule> IdleRules() => [.. new IdleRuleFinder(this).Find()];

    /// <summary>Returns the connections that the hosts of an appliance make.</summary>
    internal IEnumerable<Connection> ConnectionsFrom(PlacedAppliance source) => _bySource.Value[source.Path];

    /// <summary>Returns the connections that lead to an appliance.</summary>
    internal IEnumerable<Connection> ConnectionsTo(PlacedAppliance target) => _byTarget.Value[target.Path];

    /// <summary>
    /// Returns the network on which the hosts of an appliance reach an endpoint of another one, or each other: that of their connection,
    /// which a rule may say, or else that of the endpoint. Null if they do so at usual addresses.
    /// </summary>
    internal PlacedNetwork? NetworkBetween(PlacedAppliance source, PlacedAppliance target, EndpointDefinition endpoint)
    {
        var networks = Inventory.HostNetworks;
        if (networks.Given.Count == 0)
        {
            return null;
        }

        var connection = ConnectionsFrom(source).FirstOrDefault(connection =>
            connection.To.Placed?.Path == target.Path && ReferenceEquals(connection.Listener.Definition, endpoint));
        return connection is null ? networks.Find(endpoint.Network, target.Scope) : networks.NetworkOf(connection);
    }

    /// <summary>Resolves an environment of which nothing else is checked yet, so that its connections may fail for a null value.</summary>
    /// <exception cref="AlteredSpecException">The spec of the environment is altered, or a part of it was not generated.</exception>
    internal static Deployment Of(TopologyEnvironment environment)
    {
        ArgumentNullException.ThrowIfNull(environment);
        return new(environment);
    }

    /// <summary>Throws an exception if the spec of the environment was altered, which may also happen after it was resolved.</summary>
    internal void ThrowIfAltered() => OriginCheck.Run(Environment);

    private IReadOnlyList<Connection> FindConnections()
    {
        // Again, because the rules become connections only now.
        ThrowIfAltered();
        return [.. new ConnectionFinder(this).Find()];
    }
}

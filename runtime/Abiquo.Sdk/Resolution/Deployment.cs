using Abiquo.Sdk.Matrix;
using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Resolution;

/// <summary>
/// An environment, resolved: what stands where, who connects to whom, and on which ports. It is made once, and every check and artefact
/// is a function of it, so that no two of them can give different answers.
/// </summary>
public sealed class Deployment
{
    private readonly Lazy<IReadOnlyList<Connection>> _connections;
    private readonly Lazy<CommunicationMatrix> _matrix;
    private readonly Lazy<PortIndex> _ports;

    private Deployment(TopologyEnvironment environment)
    {
        Environment = environment;
        Spec = environment.Spec;
        Inventory = new(environment);
        _connections = new(() => [.. new ConnectionFinder(environment, Inventory).Find()]);
        _matrix = new(() => FlowBuilder.Build(_connections.Value));
        _ports = new(() => new(this));
    }

    /// <summary>The environment that was resolved.</summary>
    public TopologyEnvironment Environment { get; }

    /// <summary>The spec that the environment follows.</summary>
    public TopologySpec Spec { get; }

    /// <summary>The appliances, hosts, scopes and outside parties, each with its place.</summary>
    public Inventory Inventory { get; }

    /// <summary>Every connection, machine by machine.</summary>
    public CommunicationMatrix Matrix => _matrix.Value;

    /// <summary>Every connection, appliance by appliance: what the flows of the matrix come from.</summary>
    internal IReadOnlyList<Connection> Connections => _connections.Value;

    /// <summary>The ports on which something may listen, in ascending order: by the spec, by what an appliance has instead, and by the flows.</summary>
    /// <param name="protocol">Only those of one protocol; null for those of all.</param>
    public IReadOnlyList<ushort> KnownPorts(Protocol? protocol = null) => _ports.Value.Of(protocol);

    /// <summary>
    /// Resolves an environment. It does not ask whether the environment is valid: call <see cref="EnvironmentValidation.Validate(TopologyEnvironment)"/> first.
    /// </summary>
    public static Deployment Of(TopologyEnvironment environment)
    {
        ArgumentNullException.ThrowIfNull(environment);
        return new(environment);
    }
}

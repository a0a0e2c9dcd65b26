namespace Abiquo.Sdk.Specification;

/// <summary>Defines an endpoint of an appliance.</summary>
/// <param name="Id">The ID in the spec, which is also the name of the generated member.</param>
/// <param name="Ports">
/// The default ports, which an appliance may override; one in most cases. Types for ICMP; none for protocols without either.
/// </param>
/// <param name="Summary">What the endpoint is for.</param>
public sealed record EndpointDefinition(string Id, PortSet Ports, string Summary)
{
    /// <summary>Gets the IDs of the roles that have this endpoint.</summary>
    public ValueList<string> Roles { get; init; } = [];

    /// <summary>Gets the IDs of the components that serve the endpoint, from front end to back end.</summary>
    public ValueList<string> Components { get; init; } = [];

    /// <summary>Gets the protocols of the endpoint.</summary>
    public ValueList<Protocol> Protocols { get; init; } = [];

    /// <summary>Gets the default port, or the first of several; 0 if there is none.</summary>
    public ushort Port => Ports.First;

    /// <summary>Gets the number of ports that an appliance has to leave the endpoint when it overrides them.</summary>
    public int PortsNeeded { get; init; } = 1;

    /// <summary>
    /// Gets a value indicating whether clients connect to the virtual address, if there is one, instead of to each host.
    /// </summary>
    public bool IsFront { get; init; }

    /// <summary>
    /// Gets the ID of the endpoint that forwards client connections to this one, or an empty string if clients connect to this
    /// endpoint directly.
    /// </summary>
    public string Behind { get; init; } = "";

    /// <summary>Gets the port for an appliance with more than one host, or null if it is the default port.</summary>
    public ushort? ClusterPort { get; init; }

    /// <summary>
    /// Gets the port for an appliance without a virtual address, where the endpoint in front listens on the same address, or null if
    /// it is the default port.
    /// </summary>
    public ushort? SharedPort { get; init; }

    /// <summary>
    /// Gets a value indicating whether the endpoint may normally be closed, because only one of several nodes listens, or only while
    /// data is copied.
    /// </summary>
    public bool ListensAtTimes { get; init; }

    /// <summary>
    /// Gets a value indicating whether only hosts of the same appliance connect to the endpoint. For an endpoint of a role: those of any
    /// appliance with the role.
    /// </summary>
    public bool IsPeer { get; init; }

    /// <summary>Gets the ID of the network on which the endpoint listens, or an empty string for the usual addresses of the host.</summary>
    public string Network { get; init; } = "";

    /// <summary>Gets the protocols as text, such as TCP/UDP.</summary>
    public string Transport => string.Join('/', Protocols.Select(protocol => protocol.Label()));
}

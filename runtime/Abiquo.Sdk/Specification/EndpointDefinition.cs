namespace Abiquo.Sdk.Specification;

/// <summary>Defines an endpoint of an appliance.</summary>
/// <param name="Id">The ID in the spec, which is also the name of the generated member.</param>
/// <param name="Ports">
/// The default ports, which an appliance may override; one in most cases. Types for ICMP; none for protocols without either.
/// </param>
/// <param name="Summary">What the endpoint is for.</param>
public sealed record EndpointDefinition(string Id, PortSet Ports, string Summary)
{
    private const string Tls = "TLS";

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

    /// <summary>
    /// Gets the role and the ID of the endpoint to which this one passes its clients on, separated by a point, or an empty string.
    /// </summary>
    public string ForwardsTo { get; init; } = "";

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

    /// <summary>Gets the versions that have the endpoint, or null if all have it.</summary>
    public VersionRange? Versions { get; init; }

    /// <summary>Gets a value indicating whether an appliance can say that the endpoint uses TLS.</summary>
    public bool MayUseTls { get; init; }

    /// <summary>Gets the port with TLS unless an appliance overrides it, or null if it is no other one.</summary>
    public ushort? TlsPort { get; init; }

    /// <summary>Gets a value indicating whether the endpoint uses TLS unless an appliance says otherwise.</summary>
    public bool UsesTlsByDefault { get; init; }

    /// <summary>Gets what an address begins with: without TLS, and with it; empty if the spec does not say.</summary>
    public ValueList<string> Schemes { get; init; } = [];

    /// <summary>Gets the ID of the network on which the endpoint listens, or an empty string for the usual addresses of the host.</summary>
    public string Network { get; init; } = "";

    /// <summary>Gets the protocols as text, such as TCP/UDP.</summary>
    public string Transport => string.Join('/', Protocols.Select(protocol => protocol.Label()));

    /// <summary>Gets the protocols with the default ports, the usual ones first, such as TCP and a port, or TLS and another one.</summary>
    internal string Service => string.Join(" or ", Variants.Select(one => $"{one.Transport} {one.Ports}".TrimEnd()));

    /// <summary>Gets the ports without TLS and, if they are others, with it; the usual ones first.</summary>
    internal IEnumerable<(string Transport, PortSet Ports)> Variants
    {
        get
        {
            (string, PortSet) plain = (Transport, Ports);
            return TlsPort is not { } port ? [plain] : UsesTlsByDefault ? [(Tls, port), plain] : [plain, (Tls, port)];
        }
    }

    /// <summary>Returns the default ports of the endpoint with or without TLS.</summary>
    internal PortSet PortsOf(bool usesTls) => usesTls && TlsPort is { } port ? port : Ports;

    /// <summary>Returns the protocols as text, of which TLS is one.</summary>
    internal string TransportOf(bool usesTls) => usesTls ? Tls : Transport;
}

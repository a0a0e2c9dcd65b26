namespace Abiquo.Sdk.Specification;

/// <summary>What a topology spec says about one endpoint of an appliance.</summary>
/// <param name="Id">The name in the spec, and of the generated member.</param>
/// <param name="Port">The port, unless an appliance overrides it; 0 where the protocol has no ports.</param>
/// <param name="Summary">What it is for.</param>
public sealed record EndpointDefinition(string Id, ushort Port, string Summary)
{
    /// <summary>The ids of the roles that bring this endpoint.</summary>
    public ValueList<string> Roles { get; init; } = [];

    /// <summary>The ids of the components that serve it, from the one that is connected to, to the one behind it.</summary>
    public ValueList<string> Components { get; init; } = [];

    /// <summary>The transport protocols that it listens on.</summary>
    public ValueList<Protocol> Protocols { get; init; } = [];

    /// <summary>Whether clients find it at the virtual address where there is one, else at every host.</summary>
    public bool IsFront { get; init; }

    /// <summary>The id of the endpoint that clients connect to, and that passes them on to this one; empty where clients connect to this one.</summary>
    public string Behind { get; init; } = "";

    /// <summary>The port where the appliance has more than one host, or null where it is the same.</summary>
    public ushort? ClusterPort { get; init; }

    /// <summary>The port where there is no virtual address, so that the endpoint in front listens on the same address; null where it is the same.</summary>
    public ushort? SharedPort { get; init; }

    /// <summary>Whether it is normal that nothing listens there: only one node of several does, or only while data is copied.</summary>
    public bool ListensAtTimes { get; init; }

    /// <summary>Whether only hosts of the same appliance connect to it.</summary>
    public bool IsPeer { get; init; }

    /// <summary>The transport protocols as a text, such as TCP/UDP.</summary>
    public string Transport => string.Join('/', Protocols.Select(protocol => protocol.ToString().ToUpperInvariant()));
}

/// <summary>A transport protocol.</summary>
public enum Protocol
{
    /// <summary>TCP, IP protocol 6.</summary>
    Tcp,

    /// <summary>UDP, IP protocol 17.</summary>
    Udp,

    /// <summary>VRRP, IP protocol 112, by which nodes agree on who has the virtual address (RFC 5798). It has no ports.</summary>
    Vrrp,
}

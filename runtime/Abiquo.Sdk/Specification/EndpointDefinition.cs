namespace Abiquo.Sdk.Specification;

/// <summary>What a topology spec says about one endpoint of an appliance.</summary>
/// <param name="Id">The name in the spec, and of the generated member.</param>
/// <param name="Port">The port, unless an appliance overrides it.</param>
/// <param name="Summary">What it is for.</param>
public sealed record EndpointDefinition(string Id, ushort Port, string Summary)
{
    /// <summary>The ids of the roles that bring this endpoint.</summary>
    public ValueList<string> Roles { get; init; } = [];

    /// <summary>The ids of the components that serve it, from the one that is connected to, to the one behind it.</summary>
    public ValueList<string> Components { get; init; } = [];

    /// <summary>The transport protocols that it listens on.</summary>
    public ValueList<Protocol> Protocols { get; init; } = [];

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
}

using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Matrix;

/// <summary>Represents a connection between two hosts, or between a host and an external system.</summary>
/// <param name="Rule">The rule that allows it.</param>
/// <param name="From">The end that opens the connection.</param>
/// <param name="To">The end that accepts the connection.</param>
/// <param name="Component">The programs that serve the connection, from front end to back end, such as <c>proxy->server</c>.</param>
/// <param name="Protocol">The protocol.</param>
/// <param name="Ports">
/// The port of <paramref name="To"/>, or several consecutive ones; the types of ICMP; none if the protocol has no ports.
/// </param>
/// <param name="Nodes">
/// The names of the hosts whose firewalls have to allow the connection: the host that accepts it, or every node of the appliance
/// if it goes to a virtual address; none if the target is outside the platform.
/// </param>
public sealed record Flow(
    Rule Rule, FlowEndpoint From, FlowEndpoint To, string Component, Protocol Protocol, PortRange Ports, ValueList<string> Nodes)
{
    /// <summary>Gets the port, or the first of several.</summary>
    public ushort Port => Ports.First;

    /// <summary>
    /// Gets a value indicating whether the connection uses TLS, of an endpoint for which an environment can say so.
    /// </summary>
    public bool UsesTls { get; init; }

    /// <summary>Gets the programs that serve the connection, and whether they speak TLS.</summary>
    public string ServedBy => UsesTls ? $"{Component} (TLS)" : Component;

    /// <summary>Gets a value indicating whether everybody may open the connection.</summary>
    public bool IsFromAnywhere => From.IsAnywhere;

    /// <summary>Gets the port and protocol, such as <c>8443/tcp</c>, or just the protocol if it has no ports.</summary>
    public string Service => Ports.IsNone ? Protocol.Word() : $"{Ports}/{Protocol.Word()}";
}

using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Matrix;

/// <summary>One connection between two machines, or between a machine and what is outside.</summary>
/// <param name="Rule">The rule that allows it.</param>
/// <param name="From">Who opens the connection.</param>
/// <param name="To">Who listens.</param>
/// <param name="Component">The programs that serve it, front first, such as <c>proxy->server</c>.</param>
/// <param name="Protocol">The transport protocol.</param>
/// <param name="Port">The port that is listened on; 0 where the protocol has no ports.</param>
/// <param name="Nodes">
/// The names of the hosts that must let it in: the one that listens, or every node of an appliance whose virtual address is
/// connected to; none where that is outside the platform.
/// </param>
public sealed record Flow(Rule Rule, FlowEndpoint From, FlowEndpoint To, string Component, Protocol Protocol, ushort Port, ValueList<string> Nodes)
{
    /// <summary>Port and protocol, such as <c>8443/tcp</c>, or the protocol alone where it has no ports.</summary>
    public string Service => Port == 0 ? Protocol.ToString().ToLowerInvariant() : $"{Port}/{Protocol.ToString().ToLowerInvariant()}";
}

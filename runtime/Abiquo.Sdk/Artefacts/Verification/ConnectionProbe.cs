using Abiquo.Sdk.Matrix;
using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Artefacts.Verification;

/// <summary>A connection that a host attempts.</summary>
/// <param name="To">The name of the host or virtual address, or the id of the external system.</param>
/// <param name="Address">The address to connect to.</param>
/// <param name="Protocol">TCP or UDP.</param>
/// <param name="Port">The port to connect to.</param>
/// <param name="Flow">The flow that allows the connection, or <see langword="null"/> if it should be closed.</param>
public sealed record ConnectionProbe(string To, HostAddress Address, Protocol Protocol, ushort Port, Flow? Flow)
{
    /// <summary>Gets whether it is normal that nothing listens there.</summary>
    public bool ListensAtTimes { get; init; }

    /// <summary>Gets whether the address is one on a further network, to which not every host has a path.</summary>
    internal bool IsFurther { get; init; }

    /// <summary>Gets the port and protocol, such as <c>8443/tcp</c>.</summary>
    public string Service => $"{Port}/{Protocol.Word()}";
}

using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Artefacts.Verification.Results;

/// <summary>Identifies an attempted connection, so that a result can be matched with the probe it belongs to.</summary>
/// <param name="Host">The name of the host that made the attempt.</param>
/// <param name="Protocol">TCP or UDP.</param>
/// <param name="Address">The address connected to.</param>
/// <param name="Port">The port connected to.</param>
public readonly record struct ProbeKey(string Host, Protocol Protocol, HostAddress Address, ushort Port);

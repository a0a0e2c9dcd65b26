using System.Net;

namespace Abiquo.Sdk.Proof.Lab;

/// <summary>An address and the index of its node.</summary>
internal readonly record struct LabEndpoint(int Node, IPAddress Address);

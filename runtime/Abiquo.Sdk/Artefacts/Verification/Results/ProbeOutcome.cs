using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Artefacts.Verification.Results;

/// <summary>What became of a connection that a host tried.</summary>
public enum ProbeOutcome
{
    /// <summary>It was accepted.</summary>
    Open,

    /// <summary>It was refused: it got there, and nothing listens. Also what a firewall answers that rejects with a reset.</summary>
    Refused,

    /// <summary>Nobody answered: it was dropped on the way, or nobody is there.</summary>
    Timeout,

    /// <summary>There is no way, or the last machine on the way says that nobody is there.</summary>
    Unreachable,

    /// <summary>The host could not try.</summary>
    Failed,
}

/// <summary>The name and place by which a result and the connection that was tried find each other.</summary>
/// <param name="Host">Who tried.</param>
/// <param name="Protocol">TCP or UDP.</param>
/// <param name="Address">Where.</param>
/// <param name="Port">The port.</param>
public readonly record struct ProbeKey(string Host, Specification.Protocol Protocol, HostAddress Address, ushort Port);

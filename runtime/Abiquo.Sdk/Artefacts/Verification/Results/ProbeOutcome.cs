namespace Abiquo.Sdk.Artefacts.Verification.Results;

/// <summary>The outcome of a connection that a host attempted.</summary>
public enum ProbeOutcome
{
    /// <summary>The connection was accepted.</summary>
    Open,

    /// <summary>The connection was refused: the packet arrived and nothing listens, or a firewall rejects with a reset.</summary>
    Refused,

    /// <summary>No answer came: the packet was dropped on the way, or no host has the address.</summary>
    Timeout,

    /// <summary>There is no route, or the last router reports that no host has the address.</summary>
    Unreachable,

    /// <summary>The host could not make the attempt.</summary>
    Failed,
}

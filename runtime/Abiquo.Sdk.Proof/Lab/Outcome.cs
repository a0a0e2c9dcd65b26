namespace Abiquo.Sdk.Proof.Lab;

/// <summary>What became of a connection.</summary>
public enum Outcome
{
    /// <summary>No answer: the packet was dropped.</summary>
    Dropped,

    /// <summary>It was answered.</summary>
    Open,

    /// <summary>It was refused. Somebody listens on every port that is tried, so this is a firewall that rejects.</summary>
    Refused,

    /// <summary>It could not be sent, or there is no way.</summary>
    Unreachable,
}

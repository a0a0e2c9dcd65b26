namespace Abiquo.Sdk.Proof.Lab;

/// <summary>The outcome of a connection.</summary>
public enum Outcome
{
    /// <summary>There was no answer: the packet was dropped.</summary>
    Dropped,

    /// <summary>The connection was answered.</summary>
    Open,

    /// <summary>The connection was refused. Every port that is tried has a listener, so a firewall rejects it.</summary>
    Refused,

    /// <summary>The packet could not be sent, or there is no route.</summary>
    Unreachable,
}

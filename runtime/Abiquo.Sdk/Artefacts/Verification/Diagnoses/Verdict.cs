namespace Abiquo.Sdk.Artefacts.Verification.Diagnoses;

/// <summary>The meaning of an attempt's outcome. The members after <see cref="Inconclusive"/> are failures.</summary>
public enum Verdict
{
    /// <summary>The outcome is the expected one.</summary>
    AsExpected,

    /// <summary>The port should be open and nothing listens, which is normal for this endpoint.</summary>
    NotListeningNow,

    /// <summary>The datagram got no answer, which proves nothing.</summary>
    Inconclusive,

    /// <summary>The firewall lets the connection in, but the program does not listen.</summary>
    NotListening,

    /// <summary>The port should be open and the packets are dropped, by a firewall or on the way.</summary>
    Dropped,

    /// <summary>There is no route, or no host has the address.</summary>
    NoRoute,

    /// <summary>The firewall lets in a connection that no rule allows.</summary>
    LetIn,

    /// <summary>The host could not make the attempt.</summary>
    NotTried,
}

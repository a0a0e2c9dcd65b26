namespace Abiquo.Sdk.Proof;

/// <summary>This machine, kernel or user cannot prove firewalls; the message says why and what would allow it.</summary>
public sealed class ProofUnavailableException : Exception
{
    /// <summary>Says nothing in particular.</summary>
    public ProofUnavailableException()
    {
    }

    /// <summary>Says why, and what would allow it.</summary>
    public ProofUnavailableException(string message)
        : base(message)
    {
    }

    /// <summary>Says why, and what would allow it.</summary>
    public ProofUnavailableException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}

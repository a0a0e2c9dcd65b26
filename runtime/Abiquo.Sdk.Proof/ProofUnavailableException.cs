namespace Abiquo.Sdk.Proof;

/// <summary>
/// The exception that is thrown when this machine, kernel or user cannot prove firewalls. The message explains why and how to allow it.
/// </summary>
public sealed class ProofUnavailableException : Exception
{
    /// <summary>Initializes a new instance without a message.</summary>
    public ProofUnavailableException()
    {
    }

    /// <summary>Initializes a new instance with a message.</summary>
    /// <param name="message">The reason, and how to allow the proof.</param>
    public ProofUnavailableException(string message)
        : base(message)
    {
    }

    /// <summary>Initializes a new instance with a message and the exception that caused it.</summary>
    /// <param name="message">The reason, and how to allow the proof.</param>
    /// <param name="innerException">The cause.</param>
    public ProofUnavailableException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}

namespace Abiquo.Sdk.Proof;

/// <summary>
/// The exception that is thrown when a firewall cannot be loaded. The message contains the error of the program that refused it.
/// </summary>
public sealed class FirewallRefusedException : Exception
{
    /// <summary>Initializes a new instance without a message.</summary>
    public FirewallRefusedException()
    {
    }

    /// <summary>Initializes a new instance with a message.</summary>
    /// <param name="message">The firewall and the reason.</param>
    public FirewallRefusedException(string message)
        : base(message)
    {
    }

    /// <summary>Initializes a new instance with a message and the exception that caused it.</summary>
    /// <param name="message">The firewall and the reason.</param>
    /// <param name="innerException">The cause.</param>
    public FirewallRefusedException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}

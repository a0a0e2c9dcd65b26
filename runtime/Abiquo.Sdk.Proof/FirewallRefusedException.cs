namespace Abiquo.Sdk.Proof;

/// <summary>A firewall could not be loaded; the message has the words of the program that refused it.</summary>
public sealed class FirewallRefusedException : Exception
{
    /// <summary>Says nothing in particular.</summary>
    public FirewallRefusedException()
    {
    }

    /// <summary>Says which and why.</summary>
    public FirewallRefusedException(string message)
        : base(message)
    {
    }

    /// <summary>Says which and why.</summary>
    public FirewallRefusedException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}

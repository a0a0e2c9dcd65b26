namespace Abiquo.Sdk;

/// <summary>
/// The exception that is thrown for a link that the vendor forbids. The compiler rejects such links (ABQ1001), so it is only thrown
/// in a program that bypasses the compiler.
/// </summary>
public sealed class IllegalLinkException : InvalidOperationException
{
    /// <summary>Initializes a new instance without a reason.</summary>
    public IllegalLinkException()
        : this("not a legal link")
    {
    }

    /// <summary>Initializes a new instance with the reason that the compiler also reports.</summary>
    public IllegalLinkException(string message)
        : base(message)
    {
    }

    /// <summary>Initializes a new instance with a reason and an inner exception.</summary>
    public IllegalLinkException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}

namespace Abiquo.Sdk;

/// <summary>
/// A program reached a link that the vendor forbids. The compiler refuses such links (ABQ1001), so this is only seen where
/// the compiler was circumvented.
/// </summary>
public sealed class IllegalLinkException : InvalidOperationException
{
    /// <summary>Makes the exception without a reason.</summary>
    public IllegalLinkException()
        : this("not a legal link")
    {
    }

    /// <summary>Makes the exception with the reason that the compiler also gives.</summary>
    public IllegalLinkException(string message)
        : base(message)
    {
    }

    /// <summary>Makes the exception with a reason and a cause.</summary>
    public IllegalLinkException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}

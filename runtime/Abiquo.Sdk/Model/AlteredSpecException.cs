namespace Abiquo.Sdk;

/// <summary>
/// The exception that is thrown for an environment that is not judged by its spec as it was generated: because the spec was altered, or
/// because a part of the environment is of a class that no spec declares. Nothing is derived from such an environment.
/// </summary>
public sealed class AlteredSpecException : InvalidOperationException
{
    /// <summary>Initializes a new instance without a reason.</summary>
    public AlteredSpecException()
        : this("the topology spec is not as it was generated")
    {
    }

    /// <summary>Initializes a new instance with a reason.</summary>
    public AlteredSpecException(string message)
        : base(message)
    {
    }

    /// <summary>Initializes a new instance with a reason and an inner exception.</summary>
    public AlteredSpecException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    internal AlteredSpecException(string path, string message)
        : base($"{path}: {message}") => (Path, Reason) = (path, message);

    /// <summary>Gets the C# expression or the class of the part that is not as it was generated, or an empty string.</summary>
    public string Path { get; } = "";

    /// <summary>Gets the reason without the path.</summary>
    internal string? Reason { get; }

    /// <summary>Returns the exception for an object that was made without a constructor.</summary>
    internal static AlteredSpecException NotMade(Type type) =>
        new(type.Name, "an object of this class was made without its constructor, so nothing says what it is; use new.");
}

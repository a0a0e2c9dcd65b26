using Abiquo.Sdk.Validation;

namespace Abiquo.Sdk;

/// <summary>
/// The exception that is thrown when an environment is resolved that lacks a required value or has a value without meaning. Call
/// <see cref="EnvironmentValidation.Validate(TopologyEnvironment)"/> to get the findings without an exception.
/// </summary>
public sealed class InvalidEnvironmentException : InvalidOperationException
{
    /// <summary>Initializes a new instance without findings.</summary>
    public InvalidEnvironmentException()
        : this("the environment is not valid")
    {
    }

    /// <summary>Initializes a new instance with a message.</summary>
    public InvalidEnvironmentException(string message)
        : base(message)
    {
    }

    /// <summary>Initializes a new instance with a message and an inner exception.</summary>
    public InvalidEnvironmentException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Initializes a new instance with the findings that prevent the environment from being resolved.</summary>
    public InvalidEnvironmentException(ValueList<Finding> findings)
        : base($"The environment cannot be resolved; call Validate() before Resolve() or Matrix().\n{string.Join('\n', findings)}") =>
        Findings = findings;

    /// <summary>Gets the findings that prevent the environment from being resolved.</summary>
    public ValueList<Finding> Findings { get; } = [];
}

namespace Abiquo.Sdk.CommandLine.Terminal;

/// <summary>Says that standard output could not be written.</summary>
/// <param name="failure">What the writer threw.</param>
internal sealed class OutputException(Exception failure)
    // .NET says of a closed output that access to a path is denied, and the reason one level deeper.
    : Exception((failure.InnerException ?? failure).Message, failure);

using System.Diagnostics.CodeAnalysis;
using Abiquo.Sdk.Serialization.Document;

namespace Abiquo.Sdk.Serialization;

/// <summary>Represents the result of reading a document: a valid environment, or the problems of the document.</summary>
/// <typeparam name="TEnvironment">The class of the environment.</typeparam>
public sealed record EnvironmentReadResult<TEnvironment>
    where TEnvironment : TopologyEnvironment
{
    internal EnvironmentReadResult(TEnvironment? environment, ValueList<DocumentProblem> problems) =>
        (Environment, Problems) = (environment, problems);

    /// <summary>Gets the environment, which is valid, or null if there are problems.</summary>
    public TEnvironment? Environment { get; }

    /// <summary>Gets the problems in the order of the document; empty if the document is valid.</summary>
    public ValueList<DocumentProblem> Problems { get; }

    /// <summary>Gets a value indicating whether the document is valid, so that there is an environment.</summary>
    [MemberNotNullWhen(true, nameof(Environment))]
    public bool IsValid => Environment is not null;
}

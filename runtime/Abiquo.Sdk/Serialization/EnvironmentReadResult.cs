using System.Diagnostics.CodeAnalysis;
using Abiquo.Sdk.Serialization.Document;
using Abiquo.Sdk.Validation;

namespace Abiquo.Sdk.Serialization;

/// <summary>Represents the result of reading a document: a valid environment, or the problems of the document.</summary>
/// <typeparam name="TEnvironment">The class of the environment.</typeparam>
public sealed record EnvironmentReadResult<TEnvironment>
    where TEnvironment : TopologyEnvironment
{
    private readonly ProblemBag _document;

    internal EnvironmentReadResult(TEnvironment? environment, ProblemBag document) =>
        (Environment, Problems, _document) = (environment, document.All, document);

    /// <summary>Gets the environment, which is valid, or null if there are problems.</summary>
    public TEnvironment? Environment { get; }

    /// <summary>Gets the problems in the order of the document; empty if the document is valid.</summary>
    public ValueList<DocumentProblem> Problems { get; }

    /// <summary>Gets a value indicating whether the document is valid, so that there is an environment.</summary>
    [MemberNotNullWhen(true, nameof(Environment))]
    public bool IsValid => Environment is not null;

    /// <summary>Returns a finding about the environment, such as a recommendation, with its position in the document.</summary>
    public DocumentProblem Locate(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return _document.Located(finding);
    }
}

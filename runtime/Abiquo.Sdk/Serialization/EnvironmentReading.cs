using System.Diagnostics.CodeAnalysis;
using Abiquo.Sdk.Serialization.Document;

namespace Abiquo.Sdk.Serialization;

/// <summary>What came of reading a document: an environment, or every problem that was found.</summary>
/// <typeparam name="TEnvironment">The class of the environment.</typeparam>
public sealed record EnvironmentReading<TEnvironment>
    where TEnvironment : TopologyEnvironment
{
    internal EnvironmentReading(TEnvironment? environment, ValueList<DocumentProblem> problems) => (Environment, Problems) = (environment, problems);

    /// <summary>The environment, which is sound; null where there are problems.</summary>
    public TEnvironment? Environment { get; }

    /// <summary>The problems, in the order of the document; none where there is an environment.</summary>
    public ValueList<DocumentProblem> Problems { get; }

    /// <summary>Whether there is an environment.</summary>
    [MemberNotNullWhen(true, nameof(Environment))]
    public bool IsSound => Environment is not null;
}

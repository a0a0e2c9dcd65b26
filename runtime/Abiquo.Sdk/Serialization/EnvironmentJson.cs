using System.Text;
using Abiquo.Sdk.Resolution;
using Abiquo.Sdk.Serialization.Reading;

namespace Abiquo.Sdk.Serialization;

/// <summary>
/// An environment as a JSON document and back, without loss. The document has the members of the environment by their C# names,
/// and nothing that is not in the environment: no time, no path, nothing of the machine. <see cref="EnvironmentSchema"/> describes it.
/// Properties that a program adds to a generated class by hand are not members of the environment and so not in the document.
/// </summary>
public static class EnvironmentJson
{
    /// <summary>The environment as a document: indented, lines end with LF, members in the order of the spec.</summary>
    /// <exception cref="ArgumentException">
    /// The environment has findings (<see cref="EnvironmentValidation.Validate(TopologyEnvironment)"/>), so that the document could not be read again; or
    /// a scope is of a class that a program derived by hand.
    /// </exception>
    public static string Write(TopologyEnvironment environment) => Write(Deployment.Of(environment));

    /// <summary>The environment of a deployment as a document.</summary>
    /// <exception cref="ArgumentException">As for <see cref="Write(TopologyEnvironment)"/>.</exception>
    public static string Write(Deployment deployment)
    {
        ArgumentNullException.ThrowIfNull(deployment);
        return deployment.Validate() is { Count: > 0 } findings
            ? throw new ArgumentException($"An environment with findings is not written:\n{string.Join('\n', findings)}", nameof(deployment))
            : new EnvironmentWriter(deployment).Write();
    }

    /// <summary>Reads a document as an environment, and validates it.</summary>
    /// <typeparam name="TEnvironment">The generated class of the environment.</typeparam>
    /// <exception cref="ArgumentException">The class is not one that is generated from a topology spec.</exception>
    public static EnvironmentReading<TEnvironment> Read<TEnvironment>(string json)
        where TEnvironment : TopologyEnvironment
    {
        ArgumentNullException.ThrowIfNull(json);
        var (environment, problems) = new EnvironmentReader(typeof(TEnvironment)).Read(Encoding.UTF8.GetBytes(json));
        return new((TEnvironment?)environment, problems);
    }

    /// <summary>Reads a document, such as the content of a file, as an environment of the same class as another one, and validates it.</summary>
    /// <param name="environment">The environment whose class it is; its members do not matter.</param>
    /// <param name="utf8">The document in UTF-8, with or without a byte order mark.</param>
    public static EnvironmentReading<TopologyEnvironment> ReadLike(TopologyEnvironment environment, ReadOnlySpan<byte> utf8)
    {
        ArgumentNullException.ThrowIfNull(environment);
        var (read, problems) = new EnvironmentReader(environment.GetType()).Read(utf8);
        return new(read, problems);
    }
}

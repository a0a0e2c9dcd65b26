using System.Text;
using Abiquo.Sdk.Resolution;
using Abiquo.Sdk.Serialization.Document;
using Abiquo.Sdk.Serialization.Reading;
using Abiquo.Sdk.Serialization.Writing;
using Abiquo.Sdk.Shapes;

namespace Abiquo.Sdk.Serialization;

/// <summary>
/// Converts environments to JSON documents and back, without loss. A document has the members of the environment under their C# names,
/// and nothing else: no time, path or machine-specific data. <see cref="EnvironmentSchema"/> describes the format. Properties that a
/// program adds to a generated class are not members of the environment, so they are not in the document.
/// </summary>
public static class EnvironmentJson
{
    /// <summary>Writes an environment as a document: indented, with LF line endings and members in the order of the spec.</summary>
    /// <exception cref="ArgumentException">
    /// The environment has findings (see <see cref="EnvironmentValidation.Validate(TopologyEnvironment)"/>), so that the document could
    /// not be read back; or a scope has a class that was not generated.
    /// </exception>
    public static string Write(TopologyEnvironment environment) => Write(Deployment.Of(environment));

    /// <summary>Writes the environment of a deployment as a document.</summary>
    /// <exception cref="ArgumentException">See <see cref="Write(TopologyEnvironment)"/>.</exception>
    public static string Write(Deployment deployment)
    {
        ArgumentNullException.ThrowIfNull(deployment);
        return deployment.Validate() is { Count: > 0 } findings
            ? throw new ArgumentException(
                $"An environment with findings cannot be written:\n{string.Join('\n', findings)}", nameof(deployment))
            : new EnvironmentWriter(deployment).Write();
    }

    /// <summary>Reads a document as an environment and validates it.</summary>
    /// <typeparam name="TEnvironment">The class of the environment.</typeparam>
    /// <exception cref="ArgumentException">The class was not generated from a topology spec.</exception>
    /// <exception cref="AlteredSpecException">The spec of the class is altered.</exception>
    public static EnvironmentReadResult<TEnvironment> Read<TEnvironment>(string json)
        where TEnvironment : TopologyEnvironment, IGeneratedEnvironment
    {
        ArgumentNullException.ThrowIfNull(json);
        var shape = TEnvironment.Shape;
        if (shape.Type != typeof(TEnvironment))
        {
            // A class that a program derives by hand inherits the shape of its base class.
            throw new ArgumentException($"{typeof(TEnvironment)} is no class that was generated from a topology spec; read {shape.Type}.");
        }

        OriginCheck.Run(shape);
        var (environment, document) = new EnvironmentReader(shape).Read(Encoding.UTF8.GetBytes(json));
        return new((TEnvironment?)environment, document);
    }

    /// <summary>Reads a document as an environment of the same class as another environment, and validates it.</summary>
    /// <param name="environment">The environment that provides the class; its members are not used.</param>
    /// <param name="utf8">The document in UTF-8, with or without a byte order mark.</param>
    /// <exception cref="AlteredSpecException">The spec of the environment is altered, or its class was not generated.</exception>
    public static EnvironmentReadResult<TopologyEnvironment> ReadLike(TopologyEnvironment environment, ReadOnlySpan<byte> utf8)
    {
        ArgumentNullException.ThrowIfNull(environment);
        OriginCheck.Run(environment);
        var (read, document) = new EnvironmentReader(environment.OwnShape).Read(utf8);
        return new(read, document);
    }

    /// <summary>
    /// Reads a document as an environment of any class of the spec that another environment follows, such as one with other places or of
    /// another version, and validates it. The document says the class.
    /// </summary>
    /// <param name="environment">The environment that provides the spec; its members are not used.</param>
    /// <param name="utf8">The document in UTF-8, with or without a byte order mark.</param>
    /// <exception cref="AlteredSpecException">The spec of the environment is altered, or a class was not generated.</exception>
    public static EnvironmentReadResult<TopologyEnvironment> ReadOfSpec(TopologyEnvironment environment, ReadOnlySpan<byte> utf8)
    {
        ArgumentNullException.ThrowIfNull(environment);
        OriginCheck.Run(environment);
        var own = environment.OwnShape;
        var shape = LocatedJson.Read(utf8, new()) is LocatedObject root && KindOf(root) is { } id ? own.Spec.EnvironmentOf(id) ?? own : own;
        OriginCheck.Run(shape);
        var (read, document) = new EnvironmentReader(shape).Read(utf8);
        return new(read, document);
    }

    private static string? KindOf(LocatedObject root) => root.Members
        .Where(member => member.Name == JsonPropertyNames.Environment)
        .Select(member => (member.Value as LocatedString)?.Text)
        .FirstOrDefault();
}

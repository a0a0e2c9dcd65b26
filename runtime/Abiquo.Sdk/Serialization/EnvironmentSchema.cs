using Abiquo.Sdk.Formats;
using Abiquo.Sdk.Serialization.Schema;
using Abiquo.Sdk.Serialization.Shapes;

namespace Abiquo.Sdk.Serialization;

/// <summary>
/// The JSON Schema (draft 2020-12) of the documents of one class of environment, for editors and for programs in other languages.
/// It is a little wider than <see cref="EnvironmentJson"/>: what a schema cannot say, such as an address used twice, only the
/// loader finds.
/// </summary>
public static class EnvironmentSchema
{
    /// <summary>The schema for the class of an environment; the values in the environment do not matter.</summary>
    /// <exception cref="ArgumentException">The class is not one that is generated from a topology spec.</exception>
    public static string Of(TopologyEnvironment environment)
    {
        ArgumentNullException.ThrowIfNull(environment);
        var shape = ContainerShape.OfEnvironment(environment.GetType());
        return JsonTableWriter.Write(json => new SchemaWriter(json).Write(shape));
    }
}

using Abiquo.Sdk.Formats;
using Abiquo.Sdk.Resolution;
using Abiquo.Sdk.Serialization.Schema;

namespace Abiquo.Sdk.Serialization;

/// <summary>
/// Provides the JSON Schema (draft 2020-12) of the documents of a class of environment, for editors and for programs in other languages.
/// It accepts more than <see cref="EnvironmentJson"/>, which also checks what a schema cannot express, such as duplicate addresses.
/// </summary>
public static class EnvironmentSchema
{
    /// <summary>Returns the schema for the class of an environment, whatever its values.</summary>
    /// <exception cref="AlteredSpecException">The spec of the environment is altered, or its class was not generated.</exception>
    public static string Of(TopologyEnvironment environment)
    {
        ArgumentNullException.ThrowIfNull(environment);
        OriginCheck.Run(environment);
        var shape = environment.OwnShape;
        return JsonTableWriter.Write(json => new SchemaWriter(json, shape).Write());
    }
}

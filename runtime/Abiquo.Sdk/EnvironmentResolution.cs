using Abiquo.Sdk.Matrix;
using Abiquo.Sdk.Resolution;

namespace Abiquo.Sdk;

/// <summary>Provides extension methods that resolve an environment.</summary>
public static class EnvironmentResolution
{
    /// <summary>
    /// Resolves the environment: the location of each appliance, all connections, and the communication matrix. Resolve an environment only
    /// once if several artefacts are written for it. The environment is not validated: call
    /// <see cref="EnvironmentValidation.Validate(TopologyEnvironment)"/> first.
    /// </summary>
    /// <exception cref="AlteredSpecException">The spec of the environment is altered, or a part of it was not generated.</exception>
    public static Deployment Resolve(this TopologyEnvironment environment) => Deployment.Of(environment);

    /// <summary>
    /// Returns all connections between the hosts of the environment. The environment is not validated: call
    /// <see cref="EnvironmentValidation.Validate(TopologyEnvironment)"/> first.
    /// </summary>
    /// <exception cref="AlteredSpecException">The spec of the environment is altered, or a part of it was not generated.</exception>
    public static CommunicationMatrix Matrix(this TopologyEnvironment environment) => Deployment.Of(environment).Matrix;
}

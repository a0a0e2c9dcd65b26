using Abiquo.Sdk.Matrix;
using Abiquo.Sdk.Resolution;

namespace Abiquo.Sdk;

/// <summary>What an environment says when it is resolved.</summary>
public static class EnvironmentResolution
{
    /// <summary>
    /// The environment with everything that follows from it: the place of each appliance, every connection, the communication matrix.
    /// Resolve once where several artefacts are made of one environment. It does not ask whether the environment is valid: call
    /// <see cref="EnvironmentValidation.Validate(TopologyEnvironment)"/> first.
    /// </summary>
    public static Deployment Resolve(this TopologyEnvironment environment) => Deployment.Of(environment);

    /// <summary>
    /// Every connection of the environment, machine by machine. It does not ask whether the environment is valid: call
    /// <see cref="EnvironmentValidation.Validate(TopologyEnvironment)"/> first.
    /// </summary>
    public static CommunicationMatrix Matrix(this TopologyEnvironment environment) => Deployment.Of(environment).Matrix;
}

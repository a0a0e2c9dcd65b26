using Abiquo.Sdk.Matrix;
using Abiquo.Sdk.Resolution;
using Abiquo.Sdk.Validation;

namespace Abiquo.Sdk;

/// <summary>Provides extension methods that resolve an environment.</summary>
public static class EnvironmentResolution
{
    /// <summary>
    /// Resolves the environment: the location of each appliance, all connections, and the communication matrix. Resolve an environment only
    /// once if several artefacts are written for it. Only what resolving needs is checked: call
    /// <see cref="EnvironmentValidation.Validate(TopologyEnvironment)"/> for all findings.
    /// </summary>
    /// <exception cref="AlteredSpecException">The spec of the environment is altered, or a part of it was not generated.</exception>
    /// <exception cref="InvalidEnvironmentException">A required value is null, or the link policy is unknown.</exception>
    public static Deployment Resolve(this TopologyEnvironment environment)
    {
        var deployment = Deployment.Of(environment);
        return ResolvabilityCheck.Run(environment).ToValueList() is { Count: > 0 } findings
            ? throw new InvalidEnvironmentException(findings)
            : deployment;
    }

    /// <summary>
    /// Returns all connections between the hosts of the environment. Only what this needs is checked: call
    /// <see cref="EnvironmentValidation.Validate(TopologyEnvironment)"/> for all findings.
    /// </summary>
    /// <exception cref="AlteredSpecException">The spec of the environment is altered, or a part of it was not generated.</exception>
    /// <exception cref="InvalidEnvironmentException">A required value is null, or the link policy is unknown.</exception>
    public static CommunicationMatrix Matrix(this TopologyEnvironment environment) => environment.Resolve().Matrix;
}

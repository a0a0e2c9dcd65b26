using Abiquo.Sdk.Resolution;
using Abiquo.Sdk.Validation;

namespace Abiquo.Sdk;

/// <summary>Provides extension methods that check an environment for errors that the compiler cannot detect.</summary>
public static class EnvironmentValidation
{
    /// <summary>Returns the findings of an environment in the order of its members; none if it is valid.</summary>
    public static ValueList<Finding> Validate(this TopologyEnvironment environment) => Deployment.Of(environment).Validate();

    /// <summary>Returns the findings of a resolved environment.</summary>
    public static ValueList<Finding> Validate(this Deployment deployment)
    {
        ArgumentNullException.ThrowIfNull(deployment);

        // The other checks require an environment that can be resolved.
        return ResolvabilityCheck.Run(deployment.Environment).ToValueList() is { Count: > 0 } findings
            ? findings
            : ContentChecks.Run(deployment).ToValueList();
    }
}

using Abiquo.Sdk.Resolution;
using Abiquo.Sdk.Validation;

namespace Abiquo.Sdk;

/// <summary>Finds what only the run can know; the compiler has refused the rest.</summary>
public static class EnvironmentValidation
{
    /// <summary>Everything that is wrong with the environment, in the order of its members; nothing where it is sound.</summary>
    public static ValueList<Finding> Validate(this TopologyEnvironment environment) => Deployment.Of(environment).Validate();

    /// <summary>The same of an environment that is resolved already.</summary>
    public static ValueList<Finding> Validate(this Deployment deployment)
    {
        ArgumentNullException.ThrowIfNull(deployment);

        // What is not there cannot be looked at.
        return MissingValueCheck.Run(deployment.Environment) is { Count: > 0 } absent ? absent.ToValueList() : ContentChecks.Run(deployment).ToValueList();
    }
}

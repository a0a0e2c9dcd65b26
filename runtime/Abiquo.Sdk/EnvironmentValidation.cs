using Abiquo.Sdk.Resolution;
using Abiquo.Sdk.Validation;

namespace Abiquo.Sdk;

/// <summary>Provides extension methods that check an environment for errors that the compiler cannot detect.</summary>
public static class EnvironmentValidation
{
    /// <summary>Returns the findings of an environment in the order of its members; none if it is valid.</summary>
    public static ValueList<Finding> Validate(this TopologyEnvironment environment) =>
        Validate(() => Deployment.Of(environment));

    /// <summary>Returns the findings of a resolved environment.</summary>
    public static ValueList<Finding> Validate(this Deployment deployment)
    {
        ArgumentNullException.ThrowIfNull(deployment);
        return Validate(() =>
        {
            deployment.ThrowIfAltered();
            return deployment;
        });
    }

    /// <summary>
    /// Returns the recommendations of the spec that an environment does not follow, as warnings (ABQ3026), and the names that are too long
    /// for Linux (ABQ3027). It is valid all the same.
    /// </summary>
    public static ValueList<Finding> Advise(this Deployment deployment)
    {
        ArgumentNullException.ThrowIfNull(deployment);
        return AdviceCheck.Run(deployment).ToValueList();
    }

    /// <summary>Returns an exception about an altered spec as the finding that validation reports (ABQ3016).</summary>
    public static ValueList<Finding> ToFindings(this AlteredSpecException altered)
    {
        ArgumentNullException.ThrowIfNull(altered);
        return [FindingCode.AlteredSpec.At(altered.Path, altered.Reason ?? altered.Message)];
    }

    private static ValueList<Finding> Validate(Func<Deployment> resolve)
    {
        Deployment deployment;
        try
        {
            deployment = resolve();
        }
        catch (AlteredSpecException altered)
        {
            // Its other findings would be those of another judge.
            return altered.ToFindings();
        }

        // The other checks require an environment that can be resolved.
        return ResolvabilityCheck.Run(deployment.Environment).ToValueList() is { Count: > 0 } findings
            ? findings
            : ContentChecks.Run(deployment).ToValueList();
    }
}

using Abiquo.Sdk.Validation;

namespace Abiquo.Sdk;

/// <summary>Finds what only the run can know; the compiler has refused the rest.</summary>
public static class EnvironmentValidation
{
    /// <summary>Everything that is wrong with the environment, in the order of its members; nothing where it is sound.</summary>
    public static ValueList<Finding> Validate(this TopologyEnvironment environment)
    {
        ArgumentNullException.ThrowIfNull(environment);
        if (PresenceCheck.Run(environment) is { Count: > 0 } absent)
        {
            // What is not there cannot be looked at.
            return absent.ToValueList();
        }

        var placement = Placement.Of(environment);
        return
        [
            .. ChoiceCheck.Run(environment),
            .. ScopeCheck.Run(placement),
            .. HostCheck.Run(placement),
            .. ExternalCheck.Run(placement),
            .. PortCheck.Run(placement),
            .. LinkCheck.Run(environment, placement),
            .. NeedCheck.Run(environment, placement),
            .. FamilyCheck.Run(environment, placement),
        ];
    }
}

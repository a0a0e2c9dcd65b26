using Abiquo.Sdk.Resolution;
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

        var inventory = Inventory.Of(environment);
        return
        [
            .. ChoiceCheck.Run(environment),
            .. ScopeCheck.Run(inventory),
            .. HostCheck.Run(inventory),
            .. ExternalCheck.Run(inventory),
            .. PortCheck.Run(inventory),
            .. LinkCheck.Run(environment, inventory),
            .. NeedCheck.Run(environment, inventory),
            .. FamilyCheck.Run(environment, inventory),
        ];
    }
}

using Abiquo.Sdk.Resolution;

namespace Abiquo.Sdk.Validation;

/// <summary>All checks of an environment in which nothing is null, in the order in which people read findings.</summary>
internal static class ContentChecks
{
    public static IEnumerable<Finding> Run(Deployment deployment) =>
    [
        .. ChoiceCheck.Run(deployment.Environment),
        .. ScopeCheck.Run(deployment.Inventory),
        .. HostCheck.Run(deployment.Inventory),
        .. ExternalCheck.Run(deployment.Inventory),
        .. PortCheck.Run(deployment.Inventory),
        .. LinkCheck.Run(deployment),
        .. NeedCheck.Run(deployment),
        .. FamilyCheck.Run(deployment),
    ];
}

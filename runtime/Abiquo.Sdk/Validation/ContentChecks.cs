using Abiquo.Sdk.Resolution;

namespace Abiquo.Sdk.Validation;

/// <summary>Runs all checks that need an environment without null values, in the order in which findings are reported.</summary>
internal static class ContentChecks
{
    public static IEnumerable<Finding> Run(Deployment deployment) =>
    [
        .. VersionCheck.Run(deployment),
        .. ChoiceCheck.Run(deployment),
        .. ValueCheck.Run(deployment.Inventory),
        .. HostCheck.Run(deployment.Inventory),
        .. NetworkCheck.Run(deployment),
        .. ExternalCheck.Run(deployment),
        .. SourceCheck.Run(deployment),
        .. PortCheck.Run(deployment),
        .. LinkCheck.Run(deployment),
        .. ConstraintCheck.Run(deployment),
        .. AddressFamilyCheck.Run(deployment),
    ];
}

using Abiquo.Sdk.Resolution;
using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Validation;

/// <summary>Finds the appliances for which something holds that a constraint of the spec advises against.</summary>
internal static class AdviceCheck
{
    public static IEnumerable<Finding> Run(Deployment deployment) =>
        from constraint in deployment.Spec.Constraints
        where constraint.HeldBy == Enforcement.Advice
        from placed in HostCheck.Distinct(deployment.Inventory.Appliances)
        where placed.Appliance.Definition.Roles.Contains(constraint.Against) && deployment.Applicability.Holds(constraint.When, placed)
        select FindingCode.Advice.At(placed.Path, $"{constraint.Text.TrimEnd('.')} ({constraint.Id}).") with { IsAdvice = true };
}

using Abiquo.Sdk.Resolution;

namespace Abiquo.Sdk.Validation;

/// <summary>Tells why a listed link that is legal connects nothing in an environment.</summary>
internal static class IdleLinks
{
    /// <summary>Returns the reason, or null if a rule of the link applies.</summary>
    public static string? WhyIdle(Link link, Deployment deployment)
    {
        var (applicability, target) = (deployment.Applicability, link.Target);
        if (applicability.Version.WhyNot(target.Definition.Versions) is { } lacks)
        {
            return $"{target.Owner.Definition.Id}.{target.Definition.Id} {lacks}";
        }

        var reasons = new List<string>();
        List<PlacedAppliance>? having = null;
        foreach (var rule in deployment.Spec.RulesFor(link))
        {
            // Nearly always a rule applies everywhere, and who has the endpoint need not be looked up. Where nobody has it, that is a
            // finding of its own.
            if (rule is { When: null, Versions: null }
                || (having ??= [.. Having(link, deployment)]).Count == 0
                || applicability.WhyNot(rule, having) is not { } reason)
            {
                return null;
            }

            reasons.Add($"the rule {rule.Id} {reason}");
        }

        return reasons.Count == 0 ? null : string.Join(", and ", reasons);
    }

    private static IEnumerable<PlacedAppliance> Having(Link link, Deployment deployment) =>
        deployment.Inventory.Appliances.Where(placed => ApplianceComparer.Instance.Equals(placed.Appliance, link.Target.Owner));
}

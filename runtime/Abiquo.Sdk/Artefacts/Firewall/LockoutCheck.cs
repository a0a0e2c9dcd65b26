using Abiquo.Sdk.Resolution;
using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Artefacts.Firewall;

/// <summary>A firewall that drops what it does not know also drops the administrators, unless their networks are named.</summary>
public static class LockoutCheck
{
    /// <summary>What would keep everybody out, with what to write instead; null where somebody gets in.</summary>
    public static string? Of(Deployment deployment)
    {
        ArgumentNullException.ThrowIfNull(deployment);
        var open = deployment.Spec.Rules.Where(rule => rule.Group == RuleGroup.Operations).ToList();
        var ways = deployment.Inventory.Externals.Where(placed => open.Exists(rule => placed.Definition.Roles.Contains(rule.From))).ToList();
        return ways.Count == 0 || ways.Exists(placed => placed.Places.Count > 0)
            ? null
            : $"once these firewalls are loaded, nobody can log in to any host: {ways[0].Path} is empty. Name the networks: {ways[0].Path} = [\"192.0.2.0/24\"].";
    }
}

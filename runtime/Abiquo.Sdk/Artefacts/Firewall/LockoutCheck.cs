using Abiquo.Sdk.Resolution;
using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Artefacts.Firewall;

/// <summary>Checks that administrators can still log in once the firewalls drop everything that is not allowed explicitly.</summary>
public static class LockoutCheck
{
    /// <summary>Returns a message that says how to allow administrators in, or null if nobody is locked out.</summary>
    public static string? Of(Deployment deployment)
    {
        ArgumentNullException.ThrowIfNull(deployment);
        var rules = deployment.Spec.Rules.Where(rule => rule.Group == RuleGroup.Operations).ToList();
        var administrators = deployment.Inventory.Externals
            .Where(placed => rules.Exists(rule => placed.Definition.Roles.Contains(rule.From)))
            .ToList();
        return administrators.Count == 0 || administrators.Exists(placed => placed.Places.Count > 0 || placed.IsAnywhere)
            ? null
            : "once these firewalls are loaded, nobody can log in to any host: "
                + $"{administrators[0].Path} is empty. Name the networks: {administrators[0].Path} = [\"192.0.2.0/24\"].";
    }
}

using Abiquo.Sdk.Resolution;
using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Validation;

/// <summary>Checks the constraints of the spec on several hosts with the same role.</summary>
internal static class ConstraintCheck
{
    public static IEnumerable<Finding> Run(Deployment deployment) =>
        deployment.Spec.Constraints.SelectMany(constraint => Needs(constraint, deployment).Concat(Names(constraint, deployment)));

    /// <summary>
    /// Checks that each appliance with the source role of a rule has the connection that the constraint requires where its condition holds.
    /// </summary>
    private static IEnumerable<Finding> Needs(Constraint constraint, Deployment deployment)
    {
        if (deployment.Spec.Rules.FirstOrDefault(rule => rule.Id == constraint.Needs) is not { IsFromAnywhere: false } needed)
        {
            yield break;
        }

        if (!IsInVersion(needed, deployment))
        {
            yield break;
        }

        var connected = deployment.Connections
            .Where(connection => connection.Rule.Id == constraint.Needs)
            .Select(connection => connection.From?.Appliance)
            .OfType<Appliance>()
            .ToHashSet();
        foreach (var places in Having(needed.From, constraint, deployment).GroupBy(placed => placed.Appliance))
        {
            if (!connected.Contains(places.Key))
            {
                yield return FindingCode.MissingRequirement.At(
                    places.First().Path,
                    $"{constraint.Text} Connect {places.Key.Definition.Label} by the rule {constraint.Needs} ({constraint.Id}).");
            }
        }
    }

    /// <summary>Returns whether the version has a rule and its endpoint, without which nobody can connect by it.</summary>
    private static bool IsInVersion(Rule rule, Deployment deployment) =>
        deployment.Applicability.Version is var version
        && version.Has(rule.Versions)
        && version.Has(deployment.Spec.EndpointOf(rule).Versions);

    /// <summary>Checks that the hosts with a role differ in the first label of their names, if the constraint requires it.</summary>
    private static IEnumerable<Finding> Names(Constraint constraint, Deployment deployment)
    {
        var first = new Dictionary<string, Fqdn>(StringComparer.OrdinalIgnoreCase);
        foreach (var source in constraint.DistinctNames.Length == 0 ? [] : Having(constraint.DistinctNames, constraint, deployment))
        {
            foreach (var name in source.Appliance.Hosts.Select(host => host.Fqdn))
            {
                var label = name.ToString().Split('.')[0];
                if (!first.TryAdd(label, name) && first[label] != name)
                {
                    yield return FindingCode.DuplicateShortName.At(
                        source.Path,
                        $"{constraint.Text} '{name}' and '{first[label]}' both begin with '{label}'; "
                            + $"change one of them ({constraint.Id}).");
                }
            }
        }
    }

    /// <summary>Returns the appliances with a role for which the condition of a constraint holds.</summary>
    private static IEnumerable<PlacedAppliance> Having(string role, Constraint constraint, Deployment deployment) =>
        deployment.Inventory.Appliances.Where(placed =>
            placed.Appliance.Definition.Roles.Contains(role) && deployment.Applicability.Holds(constraint.When, placed));
}

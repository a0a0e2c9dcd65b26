using Abiquo.Sdk.Resolution;
using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Validation;

/// <summary>Checks the constraints of the spec on several hosts with the same role.</summary>
internal static class ConstraintCheck
{
    public static IEnumerable<Finding> Run(Deployment deployment) =>
        deployment.Spec.Constraints.SelectMany(constraint => Needs(constraint, deployment).Concat(Names(constraint, deployment.Inventory)));

    /// <summary>
    /// Checks that an appliance with several hosts, or in several scopes, has the connection that the constraint requires.
    /// </summary>
    private static IEnumerable<Finding> Needs(Constraint constraint, Deployment deployment)
    {
        if (deployment.Spec.Rules.FirstOrDefault(rule => rule.Id == constraint.Needs) is not { IsFromAnywhere: false })
        {
            yield break;
        }

        var connected = deployment.Connections
            .Where(connection => connection.Rule.Id == constraint.Needs)
            .Select(connection => connection.From?.Appliance)
            .OfType<Appliance>()
            .ToHashSet();
        foreach (var places in Having(constraint.WhenSeveral, deployment.Inventory).GroupBy(placed => placed.Appliance))
        {
            if ((places.Key.Hosts.Count > 1 || places.Count() > 1) && !connected.Contains(places.Key))
            {
                yield return FindingCode.MissingRequirement.At(
                    places.First().Path,
                    $"{constraint.Text} Connect {places.Key.Definition.Label} by the rule {constraint.Needs} ({constraint.Id}).");
            }
        }
    }

    /// <summary>Checks that the hosts with a role differ in the first label of their names, if the constraint requires it.</summary>
    private static IEnumerable<Finding> Names(Constraint constraint, Inventory inventory)
    {
        var first = new Dictionary<string, Fqdn>(StringComparer.OrdinalIgnoreCase);
        foreach (var source in constraint.DistinctNames.Length == 0 ? [] : Having(constraint.DistinctNames, inventory))
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

    private static IEnumerable<PlacedAppliance> Having(string role, Inventory inventory) =>
        inventory.Appliances.Where(placed => placed.Appliance.Definition.Roles.Contains(role));
}

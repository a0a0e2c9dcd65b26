using Abiquo.Sdk.Resolution;

namespace Abiquo.Sdk.Validation;

/// <summary>Checks the listed links: both ends have to be in the environment, and the spec has to allow the link.</summary>
internal static class LinkCheck
{
    public static IEnumerable<Finding> Run(Deployment deployment)
    {
        var (environment, inventory) = (deployment.Environment, deployment.Inventory);
        if (environment.Links is not { } links)
        {
            yield break;
        }

        var present = inventory.Appliances.ToLookup(placed => placed.Appliance, placed => placed.Scope, ApplianceComparer.Instance);
        for (var i = 0; i < links.Count; i++)
        {
            var path = $"{nameof(environment.Links)}[{i}]";
            var (source, target) = (links[i].Source, links[i].Target);
            var ends = new[] { source, target.Owner }.Distinct(ApplianceComparer.Instance);
            foreach (var absent in ends.Where(appliance => !present.Contains(appliance)))
            {
                yield return FindingCode.ForeignLink.At(
                    path,
                    $"the link {links[i]} refers to {absent}, which is not part of this environment; "
                        + "use the same values in the links and in the environment.");
            }

            if (deployment.Spec.Refusal(source, target) is { } refusal)
            {
                yield return FindingCode.IllegalLink.At(path, $"{refusal}; remove the link.");
            }
            else if (ApplianceComparer.Instance.Equals(source, target.Owner))
            {
                yield return FindingCode.IllegalLink.At(
                    path, $"the link {links[i]} is from an appliance to itself, which needs no connection; remove it.");
            }
            else if (present[source].Any() && present[target.Owner].Any()
                && !present[source].Any(from => present[target.Owner].Any(to => PlacedScope.Reaches(from, to))))
            {
                var kind = present[source].First()?.Scope.Definition.Label;
                yield return FindingCode.IllegalLink.At(path, $"the link {links[i]} is from one {kind} to another; remove it.");
            }
            else if (IdleLinks.WhyIdle(links[i], deployment) is { } reason)
            {
                yield return FindingCode.IdleLink.At(
                    path, $"the link {links[i]} connects nothing in this environment: {reason}; remove the link, or change that.");
            }
        }
    }
}

using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Validation;

/// <summary>Machines that must talk have an IPv4 or an IPv6 address each, where both are addressed.</summary>
internal static class FamilyCheck
{
    public static IEnumerable<Finding> Run(TopologyEnvironment environment, Placement placement)
    {
        // All machines of one family, or some without address, is how nearly every environment is: nothing to compare.
        var hosts = placement.Appliances.SelectMany(placed => placed.Appliance.Hosts).Where(host => host.Addresses.Any()).ToList();
        if (hosts.TrueForAll(host => host.IPv4 is not null) || hosts.TrueForAll(host => host.IPv6 is not null))
        {
            yield break;
        }

        foreach (var source in placement.Appliances)
        {
            foreach (var target in placement.Appliances.Where(target => target != source && PlacedScope.Reaches(source.Scope, target.Scope)))
            {
                if (Needed(environment, source.Appliance, target.Appliance) is { } rule && Apart(source.Appliance, target.Appliance) is { } pair)
                {
                    yield return FindingCode.NoCommonFamily.At(
                        source.Path, $"{pair.From} cannot reach {pair.To} (rule {rule.Id}); give both an IPv4 or both an IPv6 address.");
                }
            }
        }
    }

    private static Rule? Needed(TopologyEnvironment environment, Appliance source, Appliance target) => environment.Links is { } links
        ? links.Where(link => link.Source.Equals(source) && link.Target.Owner.Equals(target))
            .Select(link => environment.Spec.RuleFor(source.Definition, link.Target.Definition))
            .FirstOrDefault(rule => rule is not null)
        : environment.Spec.Rules.FirstOrDefault(rule =>
            !rule.IsFromAnywhere && rule.Admits(source.Definition) && target.Definition.Endpoints.Any(rule.Opens));

    private static (Host From, Host To)? Apart(Appliance source, Appliance target)
    {
        foreach (var from in source.Hosts.Where(host => host.Addresses.Any()))
        {
            foreach (var to in target.Hosts.Where(host => host.Addresses.Any()))
            {
                if (!from.Addresses.Any(one => to.Addresses.Any(other => one.IsIPv6 == other.IsIPv6)))
                {
                    return (from, to);
                }
            }
        }

        return null;
    }
}

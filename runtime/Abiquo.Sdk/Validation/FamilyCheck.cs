using Abiquo.Sdk.Resolution;
using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Validation;

/// <summary>What must talk has an IPv4 or an IPv6 address each, where both are addressed.</summary>
internal static class FamilyCheck
{
    public static IEnumerable<Finding> Run(TopologyEnvironment environment, Inventory inventory)
    {
        // All of one family, or not addressed yet, is how nearly every environment is: nothing to compare.
        var families = inventory.Appliances.SelectMany(placed => placed.Names).Select(AddressFamilies.Of)
            .Concat(inventory.Externals.Select(placed => AddressFamilies.Of(placed.Places)))
            .Where(families => !families.IsNone)
            .ToList();
        return families.TrueForAll(one => one.IPv4) || families.TrueForAll(one => one.IPv6)
            ? []
            : Appliances(environment, inventory).Concat(Externals(environment.Spec, inventory));
    }

    private static IEnumerable<Finding> Appliances(TopologyEnvironment environment, Inventory inventory) =>
        from source in inventory.Appliances
        from target in inventory.Appliances
        where source != target && PlacedScope.Reaches(source.Scope, target.Scope)
        let pair = source.Appliance.Hosts
            .SelectMany(_ => target.Names, (one, other) => (From: one, To: other))
            .FirstOrDefault(pair => AddressFamilies.Of(pair.From).IsApartFrom(AddressFamilies.Of(pair.To)))
        where pair.From is not null
        let rule = Needed(environment, source.Appliance, target.Appliance)
        where rule is not null
        select Apart(source.Path, pair.From, pair.To.ToString(), rule);

    private static IEnumerable<Finding> Externals(TopologySpec spec, Inventory inventory) =>
        from appliance in inventory.Appliances
        from external in inventory.Externals
        where PlacedScope.Reaches(appliance.Scope, external.Scope)
        let host = appliance.Appliance.Hosts.FirstOrDefault(host => AddressFamilies.Of(host).IsApartFrom(AddressFamilies.Of(external.Places)))
        where host is not null
        let rule = spec.Rules.FirstOrDefault(rule => IsBetween(rule, appliance.Appliance.Definition, external.Definition))
        where rule is not null
        select Apart(appliance.Path, host, $"the {external.Definition.Label} ({string.Join(", ", external.Places.Select(place => place.Address))})", rule);

    private static Finding Apart(string path, Host from, string to, Rule rule) =>
        FindingCode.NoCommonFamily.At(path, $"{from} and {to} cannot reach each other (rule {rule.Id}); give both an IPv4 or both an IPv6 address.");

    private static bool IsBetween(Rule rule, ApplianceDefinition appliance, ExternalDefinition external) =>
        (appliance.Roles.Contains(rule.From) && external.Roles.Contains(rule.To))
        || (external.Roles.Contains(rule.From) && appliance.Endpoints.Any(rule.Opens));

    private static Rule? Needed(TopologyEnvironment environment, Appliance source, Appliance target) => environment.Links is { } links
        ? links.Where(link => link.Source.Equals(source) && link.Target.Owner.Equals(target))
            .Select(link => environment.Spec.RuleFor(source.Definition, link.Target.Definition))
            .FirstOrDefault(rule => rule is not null)
        : environment.Spec.Rules.FirstOrDefault(rule =>
            !rule.IsFromAnywhere && rule.Admits(source.Definition) && target.Definition.Endpoints.Any(rule.Opens));
}

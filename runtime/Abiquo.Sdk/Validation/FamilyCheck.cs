using Abiquo.Sdk.Resolution;
using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Validation;

/// <summary>What must talk has an IPv4 or an IPv6 address each, where both are addressed.</summary>
internal static class FamilyCheck
{
    public static IEnumerable<Finding> Run(Deployment deployment)
    {
        var inventory = deployment.Inventory;

        // All of one family, or not addressed yet, is how nearly every environment is: nothing to compare.
        var families = inventory.Names.Select(named => AddressFamilies.Of(named.Host))
            .Concat(inventory.Externals.Select(placed => AddressFamilies.Of(placed.Places)))
            .Where(families => !families.IsNone)
            .ToList();
        if (families.TrueForAll(one => one.IPv4) || families.TrueForAll(one => one.IPv6))
        {
            return [];
        }

        var order = inventory.Appliances.Select((placed, i) => (placed.Path, i)).ToDictionary(pair => pair.Path, pair => pair.i, StringComparer.Ordinal);
        return deployment.Connections
            .Select(Look)
            .OfType<Gap>()
            .DistinctBy(gap => (gap.Path, gap.Other))
            .OrderBy(gap => gap.IsOutside)
            .ThenBy(gap => order[gap.Path])
            .Select(gap => gap.ToFinding());
    }

    /// <summary>The first two that cannot talk although the connection is needed. Everybody comes by whatever family there is.</summary>
    private static Gap? Look(Connection connection) => connection switch
    {
        { From: null } => null,
        { From.Placed: { } source, To.Placed: { } target } => Between(connection, source, target),
        { From.Placed: { } inside, To.External: { } outside } => WithOutside(connection, inside, outside),
        _ => WithOutside(connection, connection.To.Placed!, connection.From.External!),
    };

    private static Gap? Between(Connection connection, PlacedAppliance source, PlacedAppliance target)
    {
        var reached = connection.Rule.IsPeer ? target.Appliance.Hosts : target.ReachedAt(connection.Listener.Definition);
        foreach (var from in source.Appliance.Hosts)
        {
            if (reached.FirstOrDefault(to => AddressFamilies.Of(from).IsApartFrom(AddressFamilies.Of(to))) is { } to)
            {
                return new(source.Path, target.Path, from, to.ToString(), connection.Rule.Id, IsOutside: false);
            }
        }

        return null;
    }

    private static Gap? WithOutside(Connection connection, PlacedAppliance inside, PlacedExternal outside) =>
        inside.Appliance.Hosts.FirstOrDefault(host => AddressFamilies.Of(host).IsApartFrom(AddressFamilies.Of(outside.Places))) is { } host
            ? new(inside.Path, outside.Path, host, $"the {outside.Definition.Label} ({string.Join(", ", outside.Places.Select(place => place.Address))})", connection.Rule.Id, IsOutside: true)
            : null;

    private sealed record Gap(string Path, string Other, Host From, string To, string Rule, bool IsOutside)
    {
        public Finding ToFinding() =>
            FindingCode.NoCommonFamily.At(Path, $"{From} and {To} cannot reach each other (rule {Rule}); give both an IPv4 or both an IPv6 address.");
    }
}

using Abiquo.Sdk.Resolution;

namespace Abiquo.Sdk.Validation;

/// <summary>Checks that hosts that connect to each other have an address family in common, if both have addresses.</summary>
internal static class AddressFamilyCheck
{
    public static IEnumerable<Finding> Run(Deployment deployment)
    {
        var inventory = deployment.Inventory;

        // In nearly every environment all hosts share a family or have no address yet, so there is nothing to compare.
        var families = inventory.Appliances.SelectMany(placed => placed.Names).Select(AddressFamilies.Of)
            .Concat(inventory.Externals.Select(placed => AddressFamilies.Of(placed.Places)))
            .Where(families => !families.IsNone)
            .ToList();
        if (inventory.HostNetworks.Given.Count == 0 && (families.TrueForAll(one => one.IPv4) || families.TrueForAll(one => one.IPv6)))
        {
            return [];
        }

        var order = inventory.Appliances
            .Select((placed, i) => (placed.Path, i))
            .ToDictionary(pair => pair.Path, pair => pair.i, StringComparer.Ordinal);
        return deployment.Connections
            .Select(Check)
            .OfType<Gap>()
            .DistinctBy(gap => (gap.Path, gap.Other))
            .OrderBy(gap => gap.IsOutside)
            .ThenBy(gap => order[gap.Path])
            .Select(gap => gap.ToFinding());
    }

    /// <summary>
    /// Returns the first pair that needs the connection but cannot connect. Clients from anywhere use whichever family there is.
    /// </summary>
    private static Gap? Check(Connection connection) => connection switch
    {
        { From: null } => null,
        { From.Placed: { } source, To.Placed: { } target } => Between(connection, source, target),
        { From.Placed: { } inside, To.External: { } outside } => WithOutside(connection, inside, connection.Sources, outside),
        { From.External: { } outside, To.Placed: { } inside } => WithOutside(connection, inside, connection.Targets, outside),
        _ => null,
    };

    private static Gap? Between(Connection connection, PlacedAppliance source, PlacedAppliance target)
    {
        var reached = connection.Targets;
        foreach (var from in connection.Sources)
        {
            if (reached.FirstOrDefault(to => AddressFamilies.Of(from).IsDisjointFrom(AddressFamilies.Of(to))) is { } to)
            {
                return new(source.Path, target.Path, from, to.Describe(), connection.Rule.Id, IsOutside: false);
            }
        }

        return null;
    }

    private static Gap? WithOutside(
        Connection connection, PlacedAppliance inside, IReadOnlyList<NetworkNode> nodes, PlacedExternal outside) =>
        nodes.FirstOrDefault(node => AddressFamilies.Of(node).IsDisjointFrom(AddressFamilies.Of(outside.Places))) is { } node
            ? new(inside.Path, outside.Path, node, Describe(outside), connection.Rule.Id, IsOutside: true)
            : null;

    private static string Describe(PlacedExternal outside) =>
        $"the {outside.Definition.Label} ({string.Join(", ", outside.Places.Select(place => place.Address))})";

    private sealed record Gap(string Path, string Other, NetworkNode From, string To, string Rule, bool IsOutside)
    {
        public Finding ToFinding() => FindingCode.NoCommonAddressFamily.At(
            Path,
            $"{From.Describe()} and {To} cannot reach each other (rule {Rule}); give both an IPv4 or both an IPv6 address.");
    }
}

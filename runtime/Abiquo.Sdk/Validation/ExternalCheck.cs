using Abiquo.Sdk.Resolution;

namespace Abiquo.Sdk.Validation;

/// <summary>
/// Checks that the hosts can reach the external systems. A share is a value, which <see cref="ValueCheck"/> checks.
/// </summary>
internal static class ExternalCheck
{
    public static IEnumerable<Finding> Run(Deployment deployment) => Unreachable(deployment.Inventory).Concat(Inside(deployment));

    private static IEnumerable<Finding> Unreachable(Inventory inventory) =>
        from external in inventory.Externals
        from place in external.Places.Select((place, index) => (place.Address, Index: index))
        where place.Address is { IsUnreachableAddress: true } && external.Value is null
        select FindingCode.Unreachable.At(
            $"{external.Path}[{place.Index}]",
            $"the hosts cannot reach {place.Address}; give the address of the {external.Definition.Label} on the management network.");

    /// <summary>
    /// Returns the targets with the name or address of a host, whose firewall knows nothing of connections to somebody outside. A network
    /// may contain hosts.
    /// </summary>
    private static IEnumerable<Finding> Inside(Deployment deployment) =>
        from external in deployment.Inventory.Externals
        where external.Value is null && deployment.Spec.Rules.Any(rule => external.Definition.Roles.Contains(rule.To))
        from place in external.Places.Select((place, index) =>
            (Name: place.IsByName ? place.Name : $"{place.Address}", place.IsByName, Index: index))
        where deployment.Inventory.At(place.Name) is not null
        select (place.IsByName ? FindingCode.DuplicateName : FindingCode.DuplicateAddress).At(
            $"{external.Path}[{place.Index}]",
            $"{place.Name} is {PathOf(deployment.Inventory.At(place.Name)!)}, and no outside party; "
                + $"leave it out, or give that of the {external.Definition.Label}.");

    private static string PathOf(PlacedHost host) => host.Placed.Located.First(located => located.Host == host.Host).Path;
}

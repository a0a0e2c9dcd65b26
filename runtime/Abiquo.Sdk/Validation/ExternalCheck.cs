using Abiquo.Sdk.Resolution;

namespace Abiquo.Sdk.Validation;

/// <summary>Outside parties: each is at an address that the machines reach. Those of a scope are values of it, which are looked at as such.</summary>
internal static class ExternalCheck
{
    public static IEnumerable<Finding> Run(Inventory inventory) =>
        from external in inventory.Externals
        where external.Scope is null
        from place in external.Places.Select((place, index) => (place.Address, Index: index))
        where place.Address is { IsUnreachableAddress: true }
        select FindingCode.Unreachable.At(
            $"{external.Path}[{place.Index}]", $"the hosts do not reach {place.Address}; give the address of the {external.Definition.Label} on the management network.");
}

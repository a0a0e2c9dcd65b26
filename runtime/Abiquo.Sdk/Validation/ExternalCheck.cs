using Abiquo.Sdk.Resolution;

namespace Abiquo.Sdk.Validation;

/// <summary>
/// Checks that the hosts can reach the external systems. A share is a value of a scope, which <see cref="ScopeCheck"/> checks.
/// </summary>
internal static class ExternalCheck
{
    public static IEnumerable<Finding> Run(Inventory inventory) =>
        from external in inventory.Externals
        from place in external.Places.Select((place, index) => (place.Address, Index: index))
        where place.Address is { IsUnreachableAddress: true } && !external.IsValue
        select FindingCode.Unreachable.At(
            $"{external.Path}[{place.Index}]",
            $"the hosts cannot reach {place.Address}; give the address of the {external.Definition.Label} on the management network.");
}

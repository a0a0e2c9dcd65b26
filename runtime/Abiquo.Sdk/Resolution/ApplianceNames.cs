namespace Abiquo.Sdk.Resolution;

/// <summary>Finds appliances by what people call them.</summary>
internal static class ApplianceNames
{
    /// <summary>
    /// Returns the ID of the appliance of the environment that has a name as its ID, its kind, its member or its label, in this order; or
    /// null if none has.
    /// </summary>
    public static string? IdOf(Inventory inventory, string name)
    {
        Func<PlacedAppliance, string>[] names =
        [
            placed => placed.Appliance.Definition.Id,
            placed => placed.Appliance.Definition.Kind,
            placed => placed.Member.Name,
            placed => placed.Appliance.Definition.Label,
        ];
        return names
            .Select(nameOf => inventory.Appliances.FirstOrDefault(placed =>
                string.Equals(nameOf(placed), name, StringComparison.OrdinalIgnoreCase)))
            .FirstOrDefault(placed => placed is not null)?.Appliance.Definition.Id;
    }
}

using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Conversions
{
    internal static Scope Bend(Datacenter datacenter) =>
        datacenter with { Definition = Datacenter.About with { Kind = "Mine" } }; // error CS0200: Property or indexer 'Scope.Definition' cannot be assigned to
}

using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Last
{
    internal static void Replace(DistributedEnvironment production, Datacenter madrid) =>
        production.Datacenters[^1] = madrid; // error CS0200: Property or indexer 'ValueList<Datacenter>.this[int]' cannot be assigned to -- it is read only
}

using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Changes
{
    internal static void Replace(DistributedEnvironment production, Datacenter barcelona) =>
        production.Datacenters[0] = barcelona; // error CS0200: cannot be assigned to -- it is read only
}

using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Changes
{
    internal static void Grow(DistributedEnvironment production, Datacenter barcelona) =>
        production.Datacenters.Add(barcelona); // error CS1061: 'OneOrMore<Datacenter>' does not contain a definition for 'Add'
}

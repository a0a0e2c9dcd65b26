using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Variants
{
    internal static DistributedEnvironment Empty(DistributedEnvironment production) =>
        production with { Datacenters = new() }; // error CS1729: 'OneOrMore<Datacenter>' does not contain a constructor that takes 0 arguments
}

using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Variants
{
    internal static DistributedEnvironment Empty(DistributedEnvironment production) =>
        production with { Datacenters = [] }; // error ABQ2002: 'Datacenters' needs at least one Datacenter
}

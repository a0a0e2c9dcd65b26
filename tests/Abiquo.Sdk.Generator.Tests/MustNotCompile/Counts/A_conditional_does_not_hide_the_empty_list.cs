using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Variants
{
    internal static DistributedEnvironment Of(DistributedEnvironment production, Datacenter madrid, bool live) =>
        production with { Datacenters = live ? [madrid] : [] }; // error ABQ2002: 'Datacenters' needs at least one Datacenter
}

using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Variants
{
    internal static DistributedEnvironment Of(DistributedEnvironment production, Datacenter madrid, Datacenter spare, bool live) =>
        production with { Datacenters = live ? [madrid] : [spare] };
}

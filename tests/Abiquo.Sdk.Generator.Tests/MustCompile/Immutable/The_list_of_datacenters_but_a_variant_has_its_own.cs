using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Changes
{
    internal static DistributedEnvironment Grow(DistributedEnvironment production, Datacenter barcelona) =>
        production with { Datacenters = [.. production.Datacenters, barcelona] };
}

using Abiquo.Sdk;

internal static class Production
{
    internal static DistributedEnvironment Of(DistributedEnvironment production, Datacenter madrid) => production with { Datacenters = madrid };
}

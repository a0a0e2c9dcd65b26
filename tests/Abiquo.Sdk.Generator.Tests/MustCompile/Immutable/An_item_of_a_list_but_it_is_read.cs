using Abiquo.Sdk;

internal static class Changes
{
    internal static Datacenter First(DistributedEnvironment production) => production.Datacenters[0];
}

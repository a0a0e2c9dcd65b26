using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Changes
{
    internal static Datacenter First(DistributedEnvironment production) => production.Datacenters[0];
}

using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Metrics
{
    internal static Link? Store(DistributedEnvironment production) => production.Monitoring?.Connect(production.Datanode.MaxScale);
}

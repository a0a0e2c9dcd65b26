using Abiquo.Sdk;

internal static class Metrics
{
    internal static Link? Store(DistributedEnvironment production) => production.Monitoring?.Connect(production.Datanode.MaxScale);
}

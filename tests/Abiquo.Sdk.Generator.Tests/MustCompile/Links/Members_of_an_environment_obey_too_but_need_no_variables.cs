using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Production
{
    internal static Link Draw(DistributedEnvironment production) =>
        production.Datacenters[0].V2V.Connect(production.Datanode.Zookeeper);
}

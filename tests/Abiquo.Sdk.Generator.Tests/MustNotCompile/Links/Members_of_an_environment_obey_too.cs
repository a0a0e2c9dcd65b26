using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Production
{
    internal static Link Draw(DistributedEnvironment production) =>
        production.Datacenters[0].V2V.Connect(production.Datanode.MaxScale); // error ABQ1001: V2V may not connect to Datanode.MaxScale
}

using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Changes
{
    internal static DistributedEnvironment Shrink(DistributedEnvironment production, Datanode single) => production with { Datanode = single };
}

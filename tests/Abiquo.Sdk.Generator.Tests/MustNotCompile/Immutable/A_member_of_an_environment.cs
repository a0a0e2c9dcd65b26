using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Changes
{
    internal static void Shrink(DistributedEnvironment production, Datanode single) =>
        production.Datanode = single; // error CS8852: Init-only property or indexer 'DistributedEnvironment.Datanode' can only be assigned in an object initializer
}

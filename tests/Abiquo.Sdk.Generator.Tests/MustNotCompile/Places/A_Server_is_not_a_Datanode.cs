using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Production
{
    internal static DistributedEnvironment Of(DistributedEnvironment production) =>
        production with { Datanode = production.Server }; // error CS0029: Cannot implicitly convert type 'Abiquo.Sdk.Platform.Server' to 'Abiquo.Sdk.Platform.Datanode'
}

using Abiquo.Sdk;

internal static class Production
{
    internal static DistributedEnvironment Of(DistributedEnvironment production) =>
        production with { Datanode = production.Server }; // error CS0029: Cannot implicitly convert type 'Abiquo.Sdk.Server' to 'Abiquo.Sdk.Datanode'
}

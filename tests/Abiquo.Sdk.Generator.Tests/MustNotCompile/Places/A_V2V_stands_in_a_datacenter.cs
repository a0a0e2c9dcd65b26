using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Production
{
    internal static DistributedEnvironment Of(DistributedEnvironment production, V2V v2v) => production with
    {
        V2V = v2v, // error CS0117: 'DistributedEnvironment' does not contain a definition for 'V2V'
    };
}

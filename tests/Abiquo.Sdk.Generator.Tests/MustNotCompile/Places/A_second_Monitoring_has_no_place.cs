using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Production
{
    internal static DistributedEnvironment Of(DistributedEnvironment production, Monitoring first, Monitoring second) => production with
    {
        Monitoring = first,
        Monitoring = second, // error CS1912: Duplicate initialization of member 'Monitoring'
    };
}

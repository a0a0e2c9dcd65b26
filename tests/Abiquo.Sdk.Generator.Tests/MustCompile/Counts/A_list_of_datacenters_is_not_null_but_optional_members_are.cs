using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Variants
{
    internal static DistributedEnvironment Plain(DistributedEnvironment production) => production with { Monitoring = null, Links = null };
}

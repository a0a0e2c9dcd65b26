using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Variants
{
    internal static DistributedEnvironment Empty(DistributedEnvironment production) =>
        production with { Datacenters = null }; // warning CS8625: Cannot convert null literal to non-nullable reference type.
}

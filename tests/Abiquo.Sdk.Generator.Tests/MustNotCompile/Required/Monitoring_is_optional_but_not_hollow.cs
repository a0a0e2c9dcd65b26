using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Variants
{
    internal static DistributedEnvironment Measured(DistributedEnvironment production) =>
        production with { Monitoring = new() }; // error CS9035: Required member 'Monitoring.Host' must be set
}

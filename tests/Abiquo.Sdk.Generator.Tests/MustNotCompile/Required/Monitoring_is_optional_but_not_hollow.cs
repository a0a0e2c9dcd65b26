using Abiquo.Sdk;

internal static class Variants
{
    internal static DistributedEnvironment Measured(DistributedEnvironment production) =>
        production with { Monitoring = new() }; // error CS9035: Required member 'Monitoring.Host' must be set
}

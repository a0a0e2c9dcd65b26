using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Names
{
    internal static bool Is(DistributedEnvironment production) =>
        production.Datacenters is [V2V, ..]; // error CS8121: An expression of type 'Datacenter' cannot be handled by a pattern of type 'V2V'.
}

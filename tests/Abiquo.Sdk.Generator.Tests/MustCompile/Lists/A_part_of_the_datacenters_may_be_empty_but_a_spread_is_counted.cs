using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Production
{
    internal static DistributedEnvironment Of(DistributedEnvironment production) =>
        production with { Datacenters = [.. production.Datacenters[..1]] };

    internal static DistributedEnvironment WithoutTheFirst(DistributedEnvironment production) =>
        production with { Datacenters = OneOrMore.From(production.Datacenters[1..]) };
}

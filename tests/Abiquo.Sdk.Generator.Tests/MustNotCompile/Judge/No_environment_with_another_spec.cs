using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Conversions
{
    internal static TopologyEnvironment Bend(DistributedEnvironment environment) =>
        environment with { Spec = environment.Spec with { Rules = [] } }; // error CS0200: Property or indexer 'TopologyEnvironment.Spec' cannot be assigned to
}

using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Conversions
{
    internal static TopologyEnvironment Bend(DistributedEnvironment environment) =>
        environment with { Members = [] }; // error CS0200: Property or indexer 'TopologyEnvironment.Members' cannot be assigned to
}

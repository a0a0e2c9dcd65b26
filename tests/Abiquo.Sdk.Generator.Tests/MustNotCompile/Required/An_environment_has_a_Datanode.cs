using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Production
{
    internal static DistributedEnvironment Of(Datacenter madrid) =>
        new() { Server = new() { Host = new("cloud.example.com") }, Datacenters = [madrid] }; // error CS9035: Required member 'DistributedEnvironment.Datanode' must be set
}

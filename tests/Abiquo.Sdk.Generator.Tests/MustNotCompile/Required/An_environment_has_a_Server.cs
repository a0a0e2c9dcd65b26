using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Production
{
    internal static DistributedEnvironment Of(Datacenter madrid) =>
        new() { Datanode = new() { Host = new("dn.example.com") }, Datacenters = [madrid] }; // error CS9035: Required member 'DistributedEnvironment.Server' must be set
}

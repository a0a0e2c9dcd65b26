using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Production
{
    internal static DistributedEnvironment Of(Datacenter madrid) => new()
    {
        Server = new() { Host = new("cloud.example.com") },
        Datanode = new() { Host = new("dn.example.com") },
        Datacenters = [madrid],
    };
}

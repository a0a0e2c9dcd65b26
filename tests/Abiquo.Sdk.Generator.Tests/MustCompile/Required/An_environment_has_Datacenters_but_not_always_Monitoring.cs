using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Production
{
    internal static DistributedEnvironment Of(Server server, Datanode datanode, Datacenter madrid) =>
        new() { Server = server, Datanode = datanode, Datacenters = [madrid] };
}

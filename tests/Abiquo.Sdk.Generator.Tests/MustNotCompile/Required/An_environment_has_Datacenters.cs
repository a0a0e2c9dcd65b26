using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Production
{
    internal static DistributedEnvironment Of(Server server, Datanode datanode) =>
        new() { Server = server, Datanode = datanode }; // error CS9035: Required member 'DistributedEnvironment.Datacenters' must be set
}

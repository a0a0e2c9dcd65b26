using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Production
{
    internal static DistributedEnvironment Of(Server server, Datacenter madrid) => new()
    {
        Server = server,
        Datanode = Datanode.Cluster(
            new("dn1.example.com"),
            new("dn2.example.com"),
            new("dn2.example.com")), // error ABQ2202: dn2.example.com
        Datacenters = [madrid],
    };
}

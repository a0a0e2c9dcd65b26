using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Production
{
    internal static DistributedEnvironment Of(Datanode datanode, Datacenter madrid) => new()
    {
        Server = Server.Pool(
            new("cloud1.example.com", "10.0.0.10"),
            new("cloud2.example.com", "10.0.0.10")), // error ABQ2203: 10.0.0.10
        Datanode = datanode,
        Datacenters = [madrid],
    };
}

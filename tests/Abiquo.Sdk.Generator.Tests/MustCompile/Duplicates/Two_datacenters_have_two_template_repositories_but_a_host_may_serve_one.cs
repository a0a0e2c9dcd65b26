using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Production
{
    internal static DistributedEnvironment Of(Server server, Datanode datanode, RemoteServices remoteServices) => new()
    {
        Server = server,
        Datanode = datanode,
        Datacenters =
        [
            new("madrid")
            {
                TemplateRepository = "10.1.0.20:/opt/vm_repository",
                RemoteServices = remoteServices,
                V2V = new() { Host = new("v2v.example.com", "10.1.0.20") },
            },
        ],
    };
}

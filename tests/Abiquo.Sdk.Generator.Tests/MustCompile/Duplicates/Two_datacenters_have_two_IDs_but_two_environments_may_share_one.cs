using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Environments
{
    internal static DistributedEnvironment Production(V2V v2v) => new()
    {
        Server = new() { Host = new("cloud.example.com", "10.0.0.10") },
        Datanode = new() { Host = new("dn.example.com", "10.0.1.11") },
        Datacenters = [new("madrid") { TemplateRepository = "nas:/vol", RemoteServices = new() { Host = new("rs.example.com") }, V2V = v2v }],
    };

    internal static DistributedEnvironment Rebuilt(V2V v2v) => new()
    {
        Server = new() { Host = new("cloud.example.com", "10.0.0.10") },
        Datanode = new() { Host = new("dn.example.com", "10.0.1.11") },
        Datacenters = [new("madrid") { TemplateRepository = "nas:/vol", RemoteServices = new() { Host = new("rs.example.com") }, V2V = v2v }],
    };
}

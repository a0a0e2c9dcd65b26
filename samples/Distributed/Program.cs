using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

var production = new DistributedEnvironment
{
    Server = new() { Host = new("cloud.example.com", "10.0.0.10") },
    Datanode = Datanode.Cluster(
        new("dn1.example.com", "10.0.1.11"),
        new("dn2.example.com", "10.0.1.12"),
        new("dn3.example.com", "10.0.1.13")),
    Datacenters =
    [
        new("madrid")
        {
            TemplateRepository = "10.1.0.5:/opt/vm_repository",
            RemoteServices = new() { Host = new("rs.madrid.example.com", "10.1.0.10") },
            V2V = new() { Host = new("v2v.madrid.example.com", "10.1.0.20") },
        },
        new("barcelona")
        {
            TemplateRepository = "10.2.0.5:/opt/vm_repository",
            RemoteServices = new() { Host = new("rs.barcelona.example.com", "10.2.0.10") },
            V2V = new() { Host = new("v2v.barcelona.example.com", "10.2.0.20") },
        },
    ],
    Monitoring = new() { Host = new("mon.example.com", "10.0.2.10") },
    AdministratorNetworks = ["10.9.0.0/24"],
};
return await production.RunAsync(args);

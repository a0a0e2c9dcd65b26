using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

// Replace the names and addresses by yours. What is missing, or forbidden by the vendor, does not compile.
var production = new DistributedEnvironment
{
    Server = new() { Host = new("cloud.example.com", "10.0.0.10") },
    Datanode = new() { Host = new("datanode.example.com", "10.0.1.10") },
    Datacenters =
    [
        new("madrid")
        {
            TemplateRepository = "10.1.0.5:/opt/vm_repository",
            RemoteServices = new() { Host = new("rs.madrid.example.com", "10.1.0.10") },
            V2V = new() { Host = new("v2v.madrid.example.com", "10.1.0.20") },
        },
    ],
    AdministratorNetworks = ["10.9.0.0/24"],
};

return await production.RunAsync(args);

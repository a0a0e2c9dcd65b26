using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

_ = new DistributedEnvironment
{
    Server = new() { Host = new("cloud.example.com") },
    Datanode = new() { Host = new("dn.example.com") },
    Datacenters =
    [
        new("madrid")
        {
            TemplateRepository = "10.1.0.5:/opt/vm_repository",
            RemoteServices = new() { Host = new("rs1.example.com") },
            V2V = new() { Host = new("v2v1.example.com") },
        },
        new("barcelona")
        {
            TemplateRepository = "10.2.0.5:/opt/vm_repository",
            RemoteServices = new() { Host = new("rs2.example.com") },
            V2V = new() { Host = new("v2v2.example.com") },
        },
    ],
};

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
            RemoteServices = new() { Host = new("rs.example.com") },
            V2V = new() { Host = new("v2v.example.com") },
            Redis = new() { Host = new("rs.example.com") }, // error ABQ2202: rs.example.com
        },
    ],
};

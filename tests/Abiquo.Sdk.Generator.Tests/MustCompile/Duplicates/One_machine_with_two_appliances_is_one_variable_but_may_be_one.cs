using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

var rs = new Host("rs.example.com");
_ = new DistributedEnvironment
{
    Server = new() { Host = new("cloud.example.com") },
    Datanode = new() { Host = new("dn.example.com") },
    Datacenters =
    [
        new("madrid")
        {
            TemplateRepository = "10.1.0.5:/opt/vm_repository",
            RemoteServices = new() { Host = rs },
            V2V = new() { Host = new("v2v.example.com") },
            Redis = new() { Host = rs },
        },
    ],
};

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
            TemplateRepository = "nas.example.com:/vol/templates",
            RemoteServices = new() { Host = new("rs1.example.com") },
            V2V = new() { Host = new("v2v1.example.com") },
        },
        new("barcelona")
        {
            TemplateRepository = "nas.example.com:/vol/Templates",
            RemoteServices = new() { Host = new("rs2.example.com") },
            V2V = new() { Host = new("v2v2.example.com") },
        },
    ],
};

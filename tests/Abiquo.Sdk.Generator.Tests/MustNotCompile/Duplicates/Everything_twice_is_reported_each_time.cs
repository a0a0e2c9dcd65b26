using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

_ = new DistributedEnvironment
{
    Server = new() { Host = new("cloud.example.com", "10.0.0.10") },
    Datanode = new() { Host = new("cloud.example.com", "10.0.0.11") }, // error ABQ2202: cloud.example.com
    Datacenters =
    [
        new("madrid")
        {
            TemplateRepository = "nas:/vol",
            RemoteServices = new() { Host = new("rs1.example.com", "10.1.0.10") },
            V2V = new() { Host = new("v2v1.example.com", "10.1.0.20") },
        },
        new("madrid") // error ABQ2201: madrid
        {
            TemplateRepository = "nas:/vol", // error ABQ2201: nas:/vol
            RemoteServices = new() { Host = new("rs2.example.com", "10.1.0.10") }, // error ABQ2203: 10.1.0.10
            V2V = new() { Host = new("v2v2.example.com", "10.2.0.20") },
        },
    ],
};

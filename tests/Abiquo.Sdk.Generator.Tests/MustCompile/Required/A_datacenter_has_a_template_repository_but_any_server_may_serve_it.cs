using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

_ = new Datacenter("madrid")
{
    TemplateRepository = "nas:/vol/templates",
    RemoteServices = new() { Host = new("rs.example.com") },
    V2V = new() { Host = new("v2v.example.com") },
};

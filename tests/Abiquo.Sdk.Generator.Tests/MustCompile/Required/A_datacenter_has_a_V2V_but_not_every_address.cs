using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

_ = new Datacenter("madrid")
{
    TemplateRepository = "10.1.0.5:/opt/vm_repository",
    RemoteServices = new() { Host = new("rs.example.com", "10.1.0.10") },
    V2V = new() { Host = new("v2v.example.com") },
};

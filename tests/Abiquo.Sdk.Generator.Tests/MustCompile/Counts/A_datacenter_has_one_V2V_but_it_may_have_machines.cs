using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

_ = new Datacenter("madrid")
{
    TemplateRepository = "10.1.0.5:/opt/vm_repository",
    RemoteServices = new() { Host = new("rs.example.com") },
    V2V = V2V.Pool(new("v2v1.example.com"), new("v2v2.example.com")),
};

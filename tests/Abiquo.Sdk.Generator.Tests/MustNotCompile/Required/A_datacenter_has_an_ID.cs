using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

_ = new Datacenter // error CS7036: There is no argument given that corresponds to the required parameter 'id' of 'Datacenter.Datacenter(DatacenterId)'
{
    TemplateRepository = "10.1.0.5:/opt/vm_repository",
    RemoteServices = new() { Host = new("rs.example.com") },
    V2V = new() { Host = new("v2v.example.com") },
};

using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

_ = new Datacenter("madrid") // error CS9035: Required member 'Datacenter.RemoteServices' must be set
{
    TemplateRepository = "10.1.0.5:/opt/vm_repository",
    V2V = new() { Host = new("v2v.example.com") },
};

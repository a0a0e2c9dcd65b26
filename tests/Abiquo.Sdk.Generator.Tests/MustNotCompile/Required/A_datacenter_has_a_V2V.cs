using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

_ = new Datacenter("madrid") // error CS9035: Required member 'Datacenter.V2V' must be set
{
    TemplateRepository = "10.1.0.5:/opt/vm_repository",
    RemoteServices = new() { Host = new("rs.example.com") },
};

using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

_ = new Datacenter("madrid") // error CS9035: Required member 'Datacenter.TemplateRepository' must be set
{
    RemoteServices = new() { Host = new("rs.example.com") },
    V2V = new() { Host = new("v2v.example.com") },
};

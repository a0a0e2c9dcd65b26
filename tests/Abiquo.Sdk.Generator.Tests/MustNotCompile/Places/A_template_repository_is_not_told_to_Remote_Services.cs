using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

_ = new RemoteServices
{
    Host = new("rs.example.com"),
    TemplateRepository = "10.1.0.5:/opt/vm_repository", // error CS0117: 'RemoteServices' does not contain a definition for 'TemplateRepository'
};

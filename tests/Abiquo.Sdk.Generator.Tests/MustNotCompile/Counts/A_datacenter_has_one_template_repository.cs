using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Madrid
{
    internal static Datacenter Of(Datacenter madrid) => madrid with
    {
        TemplateRepository = "10.1.0.5:/opt/vm_repository",
        TemplateRepository = "10.1.0.6:/opt/vm_repository", // error CS1912: Duplicate initialization of member 'TemplateRepository'
    };
}

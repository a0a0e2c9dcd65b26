using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Madrid
{
    internal static Datacenter Of(Datacenter madrid) => madrid with
    {
        TemplateRepository = "localhost:/opt/vm_repository", // error ABQ2104: localhost
    };
}

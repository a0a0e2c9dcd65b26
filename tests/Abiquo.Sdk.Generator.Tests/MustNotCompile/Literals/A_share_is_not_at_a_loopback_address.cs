using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Madrid
{
    internal static Datacenter Of(Datacenter madrid) => madrid with
    {
        TemplateRepository = "127.0.0.1:/opt/vm_repository", // error ABQ2104: 127.0.0.1
    };
}

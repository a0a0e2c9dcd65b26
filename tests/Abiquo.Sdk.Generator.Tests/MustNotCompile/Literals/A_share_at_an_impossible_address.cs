using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Madrid
{
    internal static Datacenter Of(Datacenter madrid) => madrid with
    {
        TemplateRepository = "10.1.0.500:/opt/vm_repository", // error ABQ2104: '10.1.0.500:/opt/vm_repository' is not an NFS share such as '10.1.0.5:/opt/vm_repository': '500' is not a number from 0 to 255
    };
}

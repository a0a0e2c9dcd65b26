using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Madrid
{
    internal static Datacenter Of(Datacenter madrid) => madrid with
    {
        TemplateRepository = "10.1.0.5:/opt/../etc", // error ABQ2104: '10.1.0.5:/opt/../etc' is not an NFS share such as '10.1.0.5:/opt/vm_repository': the path has the segment '..'
    };
}

using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Madrid
{
    internal static Datacenter Of(Datacenter madrid) => madrid with
    {
        TemplateRepository = "10.1.0.5:/opt/vm repository", // error ABQ2104: '10.1.0.5:/opt/vm repository' is not an NFS share such as '10.1.0.5:/opt/vm_repository': the character ' ' is not allowed in the path
    };
}

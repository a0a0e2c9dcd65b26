using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Madrid
{
    internal static Datacenter Of(Datacenter madrid) => madrid with
    {
        TemplateRepository = "2001:db8::5:/opt/vm_repository", // error ABQ2104: '2001:db8::5:/opt/vm_repository' is not an NFS share such as '10.1.0.5:/opt/vm_repository': an IPv6 address is written in brackets: '[2001:db8::5]:/export'
    };
}

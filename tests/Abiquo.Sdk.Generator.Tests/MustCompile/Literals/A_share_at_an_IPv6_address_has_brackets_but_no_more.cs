using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Madrid
{
    internal static Datacenter Of(Datacenter madrid) => madrid with { TemplateRepository = "[2001:db8::5]:/opt/vm_repository" };
}

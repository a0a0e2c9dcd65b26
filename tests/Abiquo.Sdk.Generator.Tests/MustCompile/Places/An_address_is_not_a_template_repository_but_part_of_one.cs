using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Madrid
{
    internal static Datacenter Of(Datacenter madrid, HostAddress nas) =>
        madrid with { TemplateRepository = $"{nas}:/opt/vm_repository" };
}

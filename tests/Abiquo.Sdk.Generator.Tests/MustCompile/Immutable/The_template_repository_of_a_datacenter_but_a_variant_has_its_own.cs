using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Changes
{
    internal static Datacenter Move(Datacenter madrid) => madrid with { TemplateRepository = "10.1.0.6:/opt/vm_repository" };
}

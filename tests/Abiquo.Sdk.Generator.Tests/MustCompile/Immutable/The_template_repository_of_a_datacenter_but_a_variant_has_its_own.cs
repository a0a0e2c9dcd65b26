using Abiquo.Sdk;

internal static class Changes
{
    internal static Datacenter Move(Datacenter madrid) => madrid with { TemplateRepository = "10.1.0.6:/opt/vm_repository" };
}

using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Changes
{
    internal static void Move(Datacenter madrid) =>
        madrid.TemplateRepository = "10.1.0.6:/opt/vm_repository"; // error CS8852: Init-only property or indexer 'Datacenter.TemplateRepository' can only be assigned
}

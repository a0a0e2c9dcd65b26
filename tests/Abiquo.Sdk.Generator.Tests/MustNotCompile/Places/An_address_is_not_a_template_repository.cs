using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Madrid
{
    internal static Datacenter Of(Datacenter madrid, HostAddress nas) =>
        madrid with { TemplateRepository = nas }; // error CS0029: Cannot implicitly convert type 'Abiquo.Sdk.HostAddress' to 'Abiquo.Sdk.NfsShare'
}

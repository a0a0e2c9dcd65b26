using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Madrid
{
    internal static Datacenter Strip(Datacenter madrid) =>
        madrid with { TemplateRepository = null }; // warning CS8625: Cannot convert null literal to non-nullable reference type.
}

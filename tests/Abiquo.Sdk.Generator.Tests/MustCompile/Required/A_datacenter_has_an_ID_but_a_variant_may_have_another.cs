using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Variants
{
    internal static Datacenter Rename(Datacenter madrid) => madrid with { Id = "madrid-2" };
}

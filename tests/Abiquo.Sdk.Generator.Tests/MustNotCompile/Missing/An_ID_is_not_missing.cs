using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Madrid
{
    internal static Datacenter Of(Datacenter madrid, string? id) =>
        madrid with { Id = id }; // warning CS8604: Possible null reference argument for parameter 'text' in 'DatacenterId.implicit operator DatacenterId(string text)'.
}

using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Changes
{
    internal static void Rename(Datacenter madrid) =>
        madrid.Id = "barcelona"; // error CS8852: Init-only property or indexer 'Datacenter.Id' can only be assigned
}

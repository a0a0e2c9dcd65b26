using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Regions
{
    internal static PublicCloudRegion Make() =>
        new("aws"); // error CS9035: 'PublicCloudRegion.RemoteServices'
}

using Abiquo.Sdk;

internal static class Regions
{
    internal static PublicCloudRegion Make() =>
        new("aws"); // error CS9035: 'PublicCloudRegion.RemoteServices'
}

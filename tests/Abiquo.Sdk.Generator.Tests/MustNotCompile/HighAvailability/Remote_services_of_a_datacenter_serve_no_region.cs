using Abiquo.Sdk;

internal static class Regions
{
    internal static PublicCloudRegion Make(RemoteServices services) =>
        new("aws") { RemoteServices = services }; // error CS0029: Cannot implicitly convert type 'Abiquo.Sdk.RemoteServices' to 'Abiquo.Sdk.PublicCloudRemoteServices'
}

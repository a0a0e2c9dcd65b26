using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Regions
{
    internal static PublicCloudRegion Make(RemoteServices services) =>
        new("aws") { RemoteServices = services }; // error CS0029: Cannot implicitly convert type 'Abiquo.Sdk.Platform.RemoteServices' to 'Abiquo.Sdk.Platform.PublicCloudRemoteServices'
}

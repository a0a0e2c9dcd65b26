using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Regions
{
    internal static PublicCloudRegion Make(PublicCloudRemoteServices services, V2V v2v) =>
        new("aws") { RemoteServices = services, V2V = v2v }; // error CS0117: 'PublicCloudRegion' does not contain a definition for 'V2V'
}

using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Regions
{
    internal static ValueList<PublicCloudRegion> Make(PublicCloudRemoteServices shared) => [new("aws") { RemoteServices = shared }, new("azure") { RemoteServices = shared }];
}

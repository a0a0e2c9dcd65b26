using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Regions
{
    internal static PublicCloudRegion Make(PublicCloudRemoteServices services) =>
        new("aws") { RemoteServices = services, TemplateRepository = "10.0.0.1:/t" }; // error CS0117: 'PublicCloudRegion' does not contain a definition for 'TemplateRepository'
}

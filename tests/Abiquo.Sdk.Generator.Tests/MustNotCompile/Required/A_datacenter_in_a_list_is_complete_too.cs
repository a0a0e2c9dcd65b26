using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Production
{
    internal static DistributedEnvironment Grow(DistributedEnvironment production, RemoteServices remoteServices, V2V v2v) => production with
    {
        Datacenters =
        [
            new("madrid") { TemplateRepository = "10.1.0.5:/opt/vm_repository", RemoteServices = remoteServices, V2V = v2v },
            new("barcelona") { TemplateRepository = "10.2.0.5:/opt/vm_repository", RemoteServices = remoteServices }, // error CS9035: Required member 'Datacenter.V2V' must be set
        ],
    };
}

using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Production
{
    internal static DistributedEnvironment Grow(DistributedEnvironment production, RemoteServices remoteServices, V2V v2v) => production with
    {
        Datacenters = [new("madrid") { V2V = v2v, RemoteServices = remoteServices, TemplateRepository = "10.1.0.5:/opt/vm_repository" }],
    };
}

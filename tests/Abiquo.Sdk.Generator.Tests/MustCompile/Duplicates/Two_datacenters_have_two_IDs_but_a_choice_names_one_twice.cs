using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Production
{
    internal static DistributedEnvironment Of(DistributedEnvironment production, RemoteServices remoteServices, V2V v2v, bool test) => production with
    {
        Datacenters = test
            ? [new("madrid") { TemplateRepository = "nas:/vol", RemoteServices = remoteServices, V2V = v2v }]
            : [new("madrid") { TemplateRepository = "nas:/vol", RemoteServices = remoteServices, V2V = v2v }],
    };
}

using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Page
{
    internal static void Run(
        Server server,
        Datanode datanode,
        RemoteServices remoteServices,
        V2V v2v,
        Monitoring monitoring,
        DistributedEnvironment production,
        string[] args)
    {
        /* block */
    }
}

using Abiquo.Sdk;
using Abiquo.Sdk.Platform;
using Acme.Topology;

internal static class Page
{
    internal static void Run(Server server, Datanode datanode, V2V v2v, Acme.Topology.Acme directory)
    {
        /* block */
    }
}

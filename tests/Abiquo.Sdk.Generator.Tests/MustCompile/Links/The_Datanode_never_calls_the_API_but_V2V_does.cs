using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Callbacks
{
    internal static Link Notify(V2V v2v, Server server) => v2v.Connect(server.TomcatHttp);
}

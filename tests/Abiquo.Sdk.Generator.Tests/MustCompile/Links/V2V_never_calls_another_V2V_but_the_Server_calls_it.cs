using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Conversions
{
    internal static Link Start(Server server, V2V v2v) => server.Connect(v2v.TomcatHttp);
}

using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Madrid
{
    internal static void Draw(V2V v2v, Datanode datanode, Server server)
    {
        v2v.Connect(datanode.MaxScale); // error ABQ1001: V2V may not connect to Datanode.MaxScale
        v2v.Connect(server.TomcatHttp);
        v2v.ConnectTo.V2VTomcatAjp(v2v); // error ABQ1001: V2V may not connect to V2V.TomcatAjp
    }
}

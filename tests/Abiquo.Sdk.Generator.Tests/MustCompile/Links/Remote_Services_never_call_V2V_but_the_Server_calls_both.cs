using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Madrid
{
    internal static Link[] Call(Server server, RemoteServices remoteServices, V2V v2v) =>
    [
        server.ConnectTo.RemoteServicesTomcatHttp(remoteServices),
        server.ConnectTo.V2VTomcatHttp(v2v),
    ];
}

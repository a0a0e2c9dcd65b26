using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Conversions
{
    internal static Link Start(RemoteServices remoteServices, V2V v2v) =>
        remoteServices.ConnectTo.V2VTomcatHttp(v2v); // error ABQ1001: not a legal link: RemoteServices may not connect to V2V.TomcatHttp (TCP 8009)
}

using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Conversions
{
    internal static Link Report(V2V v2v, RemoteServices remoteServices) =>
        v2v.ConnectTo.RemoteServicesTomcatAjp(remoteServices); // error ABQ1001: not a legal link: V2V may not connect to RemoteServices.TomcatAjp (TCP 8010)
}

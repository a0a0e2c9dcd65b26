using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Form
{
    internal static Link[] Make(Server server, Api api, UiApi uiApi, V2V v2v, RemoteServices remote) =>
    [
        Link.Between(server, v2v.TomcatHttp),
        Link.Between(api, v2v.TomcatAjp),
        Link.Between(uiApi, remote.Guacd),
        Link.Between(endpoint: v2v.TomcatHttp, source: server),
    ];
}

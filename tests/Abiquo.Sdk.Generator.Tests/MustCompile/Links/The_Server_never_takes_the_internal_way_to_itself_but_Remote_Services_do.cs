using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Madrid
{
    internal static Link Call(RemoteServices remoteServices, Server server) => remoteServices.Connect(server.TomcatAjp);
}

using Abiquo.Sdk;

internal static class Madrid
{
    internal static Link Call(RemoteServices remoteServices, Server server) => remoteServices.Connect(server.TomcatAjp);
}

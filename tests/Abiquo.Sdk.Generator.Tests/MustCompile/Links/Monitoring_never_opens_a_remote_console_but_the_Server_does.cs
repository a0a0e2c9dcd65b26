using Abiquo.Sdk;

internal static class Consoles
{
    internal static Link Open(Server server, RemoteServices remoteServices) => server.Connect(remoteServices.Guacd);
}

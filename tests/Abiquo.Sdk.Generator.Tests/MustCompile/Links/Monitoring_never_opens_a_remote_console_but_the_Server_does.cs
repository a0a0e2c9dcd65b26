using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Consoles
{
    internal static Link Open(Server server, RemoteServices remoteServices) => server.Connect(remoteServices.Guacd);
}

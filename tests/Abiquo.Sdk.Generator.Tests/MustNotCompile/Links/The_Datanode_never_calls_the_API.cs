using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Callbacks
{
    internal static Link Notify(Datanode datanode, Server server) =>
        datanode.Connect(server.TomcatHttp); // error ABQ1001: not a legal link: Datanode may not connect to Server.TomcatHttp (TCP 8009), which accepts connections from RemoteServices, V2V, Ui, UiApi and Monolithic only.
}

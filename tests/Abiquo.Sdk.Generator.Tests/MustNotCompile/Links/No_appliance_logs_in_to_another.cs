using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Logins
{
    internal static void Make(Server server, Datanode datanode, RemoteServices remoteServices, V2V v2v, Monitoring monitoring)
    {
        server.Connect(datanode.Ssh); // error ABQ1001: Server may not connect to Datanode.Ssh (TCP 22), which accepts connections from the administrators' networks only.
        datanode.Connect(server.Ssh); // error ABQ1001: Datanode may not connect to Server.Ssh (TCP 22), which accepts connections from the administrators' networks only.
        remoteServices.Connect(v2v.Ssh); // error ABQ1001: RemoteServices may not connect to V2V.Ssh (TCP 22), which accepts connections from the administrators' networks only.
        v2v.Connect(remoteServices.Ssh); // error ABQ1001: V2V may not connect to RemoteServices.Ssh (TCP 22), which accepts connections from the administrators' networks only.
        monitoring.Connect(monitoring.Ssh); // error ABQ1001: Monitoring may not connect to Monitoring.Ssh (TCP 22), which accepts connections from the administrators' networks only.
    }
}

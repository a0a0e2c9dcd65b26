using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Peers
{
    internal static Link Join(Server server, Datanode datanode) =>
        server.Connect(datanode.GaleraReplication); // error ABQ1001: not a legal link: Server may not connect to this endpoint.
}

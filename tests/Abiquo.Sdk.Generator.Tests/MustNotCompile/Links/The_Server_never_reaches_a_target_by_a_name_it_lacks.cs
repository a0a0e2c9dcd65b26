using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Database
{
    internal static Link Connect(Server server, Datanode datanode) =>
        server.ConnectTo.DatanodeMaxscale(datanode); // error CS1061: 'Server.Connections' does not contain a definition for 'DatanodeMaxscale'
}

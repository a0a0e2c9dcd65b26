using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Database
{
    internal static Link Connect(Server server, Datanode datanode) => server.ConnectTo.DatanodeMaxScale(datanode);
}

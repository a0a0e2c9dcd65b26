using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Callbacks
{
    internal static Link Browse(Datanode datanode, Server server) => datanode.Connect(server.Https);
}

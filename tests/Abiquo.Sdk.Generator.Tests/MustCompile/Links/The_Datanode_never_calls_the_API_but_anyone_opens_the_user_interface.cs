using Abiquo.Sdk;

internal static class Callbacks
{
    internal static Link Browse(Datanode datanode, Server server) => datanode.Connect(server.Https);
}

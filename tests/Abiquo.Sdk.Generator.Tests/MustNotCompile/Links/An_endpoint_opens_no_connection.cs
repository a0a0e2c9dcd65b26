using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Database
{
    internal static Link Reply(Datanode datanode, Server server) =>
        datanode.MaxScale.Connect(server.Https); // error CS1061: 'Datanode.MaxScaleEndpoint' does not contain a definition for 'Connect'
}

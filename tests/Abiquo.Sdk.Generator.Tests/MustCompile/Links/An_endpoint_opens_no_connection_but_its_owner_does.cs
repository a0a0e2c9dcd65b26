using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Database
{
    // Owner is an Appliance, and what accepts an Appliance accepts connections from anywhere.
    internal static Link Reply(Datanode datanode, Server server) => Link.Between(datanode.MaxScale.Owner, server.Https);
}

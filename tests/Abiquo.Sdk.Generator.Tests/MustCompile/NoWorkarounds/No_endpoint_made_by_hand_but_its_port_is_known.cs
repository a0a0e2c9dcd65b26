using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Database
{
    internal static ushort Port(Datanode datanode) => datanode.MaxScale.Port;
}

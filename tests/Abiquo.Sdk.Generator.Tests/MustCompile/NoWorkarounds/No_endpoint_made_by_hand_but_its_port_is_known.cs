using Abiquo.Sdk;

internal static class Database
{
    internal static ushort Port(Datanode datanode) => datanode.MaxScale.Port;
}

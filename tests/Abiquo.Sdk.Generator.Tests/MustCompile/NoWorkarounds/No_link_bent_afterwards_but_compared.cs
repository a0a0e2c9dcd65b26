using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Conversions
{
    internal static bool Same(V2V v2v, Datanode datanode) => v2v.Connect(datanode.Redis) == v2v.ConnectTo.DatanodeRedis(datanode);
}

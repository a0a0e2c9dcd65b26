using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Conversions
{
    internal static Link Record(V2V v2v, Server server) =>
        v2v.ConnectTo.DatanodeRedis(server); // error CS1503: cannot convert from 'Abiquo.Sdk.Platform.Server' to 'Abiquo.Sdk.Platform.Datanode'
}

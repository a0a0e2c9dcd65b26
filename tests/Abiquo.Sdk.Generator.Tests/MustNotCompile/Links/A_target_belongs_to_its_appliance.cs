using Abiquo.Sdk;

internal static class Conversions
{
    internal static Link Record(V2V v2v, Server server) =>
        v2v.ConnectTo.DatanodeRedis(server); // error CS1503: cannot convert from 'Abiquo.Sdk.Server' to 'Abiquo.Sdk.Datanode'
}

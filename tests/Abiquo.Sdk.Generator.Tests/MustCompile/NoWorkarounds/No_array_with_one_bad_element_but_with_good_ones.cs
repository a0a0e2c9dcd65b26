using System.Linq;
using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Conversions
{
    internal static Link[] Make(V2V v2v, Datanode datanode, Server server)
    {
        IAccepts<V2V>[] targets = [datanode.Redis, datanode.RabbitMQ, server.Https];
        return targets.Select(v2v.Connect).ToArray();
    }
}

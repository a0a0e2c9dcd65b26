using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Madrid
{
    internal static ValueList<Link> Links(V2V v2v, Datanode datanode) =>
    [
        v2v.Connect(datanode.Redis),
        v2v.Connect(datanode.RabbitMQ),
        v2v.Connect(datanode.MaxScale), // error ABQ1001: V2V may not connect to Datanode.MaxScale
        v2v.Connect(datanode.Zookeeper),
    ];
}

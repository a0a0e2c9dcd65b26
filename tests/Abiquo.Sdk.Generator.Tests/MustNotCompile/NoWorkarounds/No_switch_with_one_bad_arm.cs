using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Conversions
{
    internal static Link Record(V2V v2v, Datanode datanode, string way) => way switch
    {
        "cache" => v2v.Connect(datanode.Redis),
        "queue" => v2v.Connect(datanode.RabbitMQ),
        _ => v2v.Connect(datanode.MaxScale), // error ABQ1001: V2V may not connect to Datanode.MaxScale
    };
}

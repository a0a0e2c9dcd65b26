using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Form
{
    internal static Link[] Make(V2V v2v, Datanode datanode, Server server, int choice, bool isNear) =>
    [
        v2v.Connect(isNear ? datanode.Redis : server.Https),
        Link.Between(v2v, isNear ? datanode.Redis : server.Https),
        v2v.Connect(choice switch { 0 => datanode.Redis, 1 => datanode.RabbitMQ, _ => server.Https }),
        Link.Between(v2v, choice switch { 0 => datanode.Redis, 1 => datanode.RabbitMQ, _ => server.Https }),
        isNear ? v2v.Connect(datanode.Redis) : v2v.Connect(server.Https),
    ];
}

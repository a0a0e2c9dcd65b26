using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Entry
{
    internal static Link Shortcut(LoadBalancer balancer, Datanode datanode) =>
        balancer.Connect(datanode.RabbitMQ); // error ABQ1001: not a legal link: LoadBalancer may not connect to Datanode.RabbitMQ (TCP 5672 or TLS 5671)
}

using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Changes
{
    internal static Datanode Secure(Datanode datanode) => datanode with { Ports = datanode.Ports with { RabbitMQ = 5671 } };
}

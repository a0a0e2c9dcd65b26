using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Changes
{
    internal static void Secure(Datanode datanode) =>
        datanode.Ports.RabbitMQ = 5671; // error CS8852: Init-only property or indexer 'Datanode.PortNumbers.RabbitMQ' can only be assigned
}

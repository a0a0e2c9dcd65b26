using Abiquo.Sdk;

internal static class Changes
{
    internal static void Secure(Datanode datanode) =>
        datanode.Ports.RabbitMq = 5671; // error CS8852: Init-only property or indexer 'Datanode.PortNumbers.RabbitMq' can only be assigned
}

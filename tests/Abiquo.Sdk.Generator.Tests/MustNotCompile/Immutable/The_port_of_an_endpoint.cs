using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Changes
{
    internal static void Secure(Datanode datanode) =>
        datanode.RabbitMQ.Port = 5671; // error CS0200: Property or indexer 'Endpoint.Port' cannot be assigned to -- it is read only
}

using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Conversions
{
    internal static HostAddress? RabbitMqAddress(DistributedEnvironment production) => production.Datanode.Host.IPv4;
}

using Abiquo.Sdk;
using Abiquo.Sdk.Platform;

internal static class Streams
{
    internal static Link Source(Events events, Services services) => events.ConnectTo.ServicesRabbitMQ(services);
}
